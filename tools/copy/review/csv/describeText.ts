import { actionCatalogue } from '../../../../src/catalogue/actionCatalogue.ts';
import { statusCatalogue, unknownStatus } from '../../../../src/catalogue/statusCatalogue.ts';
import { statusCodes } from '../../../../src/catalogue/statusCodes.ts';
import { registryNames, revealingCodes } from '../../check/inventory.ts';
import type { ContextSuffix } from '../../check/keys.ts';
import type { LanguageProfile } from '../../check/languages/LanguageProfile.ts';
import { findProfile } from '../../check/languages/profiles.ts';
import type { CopyText } from '../../check/listTexts.ts';
import { sentenceCount, sentenceLength } from '../../check/rules/lengthRules.ts';
import { findPlaceholders } from '../../check/text/placeholders.ts';
import { describeLanguage } from '../addLanguage/describeLanguage.ts';

const contextNames: Readonly<Record<Exclude<ContextSuffix, 'attendant'>, string>> = {
  enroll: 'when a face is registered',
  verify: 'when a face is checked against one person',
  identify: 'when a face is looked for among all',
  compare: 'when two photos are compared',
  capture: 'over a live picture, before any photo',
  handheld: 'on a phone or tablet',
  desktop: 'at a computer',
  kiosk: 'at a kiosk',
  repeated: 'from the second try',
  private: 'on a screen that others see',
};

/** Where each label is shown or said. */
const labelPlaces: ReadonlyMap<string, string> = new Map([
  ['reference', 'Label beside a message'],
  ['press', 'Said by a voice to name the button to press'],
  ['inSeconds', 'Label of a button that waits, with the seconds left'],
  ['inMinutes', 'Label of a button that waits, with the minutes left'],
  ['ready', 'Said by a voice when a button that waited is ready'],
]);

/** The number of codes that are named before the rest is counted. */
const maximumCodes = 6;

/** The codes and the actions that they suggest. */
const suggestions: readonly (readonly [code: string, actions: readonly string[]])[] = [
  ...statusCodes.map((code) => [String(code), statusCatalogue[code].actions] as const),
  ['unknown codes', unknownStatus.actions],
];

function formatCodesWith(action: string): string {
  const codes = suggestions.filter(([, actions]) => actions.includes(action)).map(([code]) => code);
  const rest = codes.length - maximumCodes;
  return rest > 1 ? `${codes.slice(0, maximumCodes).join(', ')} and ${rest} more` : codes.join(', ');
}

/** Returns whether an action is a button of the app, and not a step of the person. */
function isCommand(action: string): boolean {
  return Object.values(actionCatalogue).some(({ id, kind }) => id === action && kind === 'command');
}

function describeSubject({ location, context: { part, owner } }: CopyText): string {
  if (location.file === 'kiosk') {
    return part === 'control' ? 'Kiosk: name of a button or a group' : `Kiosk: ${part} of the warning before it clears`;
  }
  if (part === 'action') {
    return `${isCommand(owner) ? 'Action or button' : 'Action'}, shown with ${formatCodesWith(owner)}`;
  }
  if (part === 'label') return labelPlaces.get(owner) ?? 'Label';
  const subject = part === 'title' ? 'Title' : 'Description';
  return `${subject} of ${owner === 'unknown' ? 'codes that the kit does not know' : owner}`;
}

/** Returns where the kit shows a text: the column “Where it is shown”. */
export function describePlace(copy: CopyText): string {
  const contexts = Object.entries(contextNames)
    .filter(([context]) => copy.key.contexts.some((own) => own === context))
    .map(([, name]) => name);
  const place = [describeSubject(copy), ...contexts].join(', ');
  if (copy.context.audience === 'user') return place;
  return `For attendants: ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
}

/** Returns the most characters in each language: `en 45 characters · id 50 characters`. */
function formatLimits(languages: readonly string[], getLimit: (profile: LanguageProfile) => number): string {
  return languages
    .flatMap((language) => {
      const profile = findProfile(language);
      return profile === undefined ? [] : [`${language} ${getLimit(profile)} characters`];
    })
    .join(' · ');
}

/** Returns how long a text may be, in characters, sentences and words: the column “Limits”. */
export function describeLimits(copy: CopyText, languages: readonly string[]): string {
  const { part, audience, contexts } = copy.context;
  if (part === 'message') return '';
  const isHint = contexts.includes('capture') && audience === 'user';
  const characters = formatLimits(languages, ({ limits, hintLimits }) =>
    isHint && (part === 'title' || part === 'action') ? hintLimits[part] : limits[part],
  );
  const rules = [sentenceCount, sentenceLength].filter(({ appliesTo }) => appliesTo.parts?.includes(part));
  if (rules.length === 0) return characters;
  return [characters === '' ? '' : `${characters}.`, ...rules.map(({ says }) => says)].join(' ').trim();
}

/** The facts that the note of a text depends on. */
export interface NoteSubject {
  readonly copy: CopyText;
  /** The words of the text in each language. */
  readonly texts: readonly string[];
  readonly languages: readonly string[];
  /** Whether other keys hold the same text for some situations. */
  readonly hasVariants: boolean;
}

const placeholderValues: ReadonlyMap<string, string> = new Map([
  ['registry', `the name of the registry, as in ${registryNames[0]}`],
  ['reference', 'the code'],
  ['action', 'the label of a button'],
  ['count', 'a number'],
]);

/** Quotes the vendor's words for a code of the API. The name of a condition says what it is. */
function noteApiDescription({ context: { part, owner } }: CopyText): string | undefined {
  const code = part === 'action' ? undefined : statusCodes.find((known) => String(known) === owner);
  const status = code === undefined ? undefined : statusCatalogue[code];
  return typeof code === 'number' && status ? `${owner} stands for “${status.apiDescription}”.` : undefined;
}

function noteVariants({ key: { plural, contexts } }: CopyText, hasVariants: boolean): string | undefined {
  const isFallback = plural === undefined && contexts.every((context) => context === 'attendant');
  return hasVariants && isFallback ? 'Shown where none of its variants fits.' : undefined;
}

function notePlaceholders(texts: readonly string[]): readonly string[] {
  const names = new Set(texts.flatMap(findPlaceholders));
  return [...names].map((name) => `{{${name}}} becomes ${placeholderValues.get(name) ?? 'a value'}: keep it as it is.`);
}

function notePlural({ key: { plural } }: CopyText, languages: readonly string[]): string | undefined {
  if (plural === undefined) return undefined;
  const examples = languages.map((language) => {
    const form = describeLanguage(language).plurals.find((own) => own.form === plural);
    if (!form) return `${language} none (leave it empty)`;
    return `${language} ${form.numbers.slice(0, 3).join(', ') || 'fractions'}`;
  });
  return `Said for numbers such as: ${examples.join('; ')}.`;
}

function noteTact({ key: { contexts }, context: { part, owner, audience } }: CopyText): string | undefined {
  if (contexts.includes('private') && (part === 'action' || revealingCodes.includes(owner))) {
    return 'Must not tell whether someone is registered, or what a registry holds.';
  }
  if (part !== 'description' || audience === 'attendant') return undefined;
  return 'Says why, or what it means: no step and no offer of help.';
}

/** Returns the text that a voice says together with this one, or `undefined` if no voice says this one. */
function getSpokenNeighbour({ location, context: { part, owner } }: CopyText): string | undefined {
  const isKiosk = location.file === 'kiosk';
  if (part === 'title') return isKiosk ? 'with the description' : 'with up to two steps';
  if (part === 'action')
    return isCommand(owner) ? 'after a title and “Press”, where there is no step' : 'after a title';
  if (part === 'label' && owner === 'press') return 'after a title, with the label of a button';
  if (isKiosk && owner === 'stay') return 'after the warning and “Press”';
  return isKiosk && part === 'description' ? 'after the title' : undefined;
}

function noteSpeech(copy: CopyText, languages: readonly string[]): string | undefined {
  const neighbour = getSpokenNeighbour(copy);
  if (neighbour === undefined) return undefined;
  const limits = formatLimits(languages, ({ limits }) => limits.spoken);
  return `A voice says it ${neighbour}${limits && ` (together ${limits})`}, so it must sound right aloud.`;
}

/** Returns what a writer should know about a text, in short sentences: the column “Notes”. */
export function describeNotes({ copy, texts, languages, hasVariants }: NoteSubject): string {
  const notes = [
    noteApiDescription(copy),
    noteVariants(copy, hasVariants),
    ...notePlaceholders(texts),
    notePlural(copy, languages),
    noteTact(copy),
    noteSpeech(copy, languages),
  ];
  return notes.filter((note) => note !== undefined).join(' ');
}
