import { statusCatalogue, statusCodes } from '../../../../src/catalogue/statusCatalogue.ts';
import { helplessCodes, registryNames, revealingCodes } from '../../check/inventory.ts';
import type { CopyText } from '../../check/listTexts.ts';
import { placeholders } from '../../check/text/placeholders.ts';
import { languageFacts } from '../add-language/LanguageFacts.ts';
import { charactersOf } from './limitsOf.ts';
import type { TextRow } from './TextTable.ts';
import { isFirstAction } from './whereShown.ts';

const fillings = new Map([
  ['registry', `the name of the registry, as in ${registryNames[0]}`],
  ['reference', 'the code'],
  ['count', 'a number'],
]);

/** What the note of a row is made of. */
export interface Noted {
  readonly row: TextRow;
  readonly copy: CopyText;
  readonly languages: readonly string[];
  /** Whether other rows say the same thing for some situations. */
  readonly hasVariants: boolean;
}

/** What an API's code is in the words of its vendor; what a condition is its name says. */
function standsFor({ context: { part, owner } }: CopyText): string | undefined {
  const code = part === 'action' ? undefined : statusCodes.find((known) => String(known) === owner);
  const status = code === undefined ? undefined : statusCatalogue[code];
  return status && status.type !== 'condition' ? `${owner} stands for “${status.apiDescription}”.` : undefined;
}

function filled({ texts }: TextRow): readonly string[] {
  const names = new Set([...texts.values()].flatMap(placeholders));
  return [...names].map((name) => `{{${name}}} becomes ${fillings.get(name) ?? 'a value'}: leave it as it stands.`);
}

function plurals({ key: { plural } }: CopyText, languages: readonly string[]): string | undefined {
  if (plural === undefined) return undefined;
  const numbers = languages.map((language) => {
    const form = languageFacts(language).plurals.find((own) => own.form === plural);
    if (!form) return `${language} none (leave it empty)`;
    return `${language} ${form.numbers.slice(0, 3).join(', ') || 'fractions'}`;
  });
  return `Said for numbers such as: ${numbers.join('; ')}.`;
}

function tact({ key: { contexts }, context: { part, owner, audience } }: CopyText): string | undefined {
  if (contexts.includes('private') && (part === 'action' || revealingCodes.includes(owner))) {
    return 'Must not tell whether someone is registered, or what a registry holds.';
  }
  if (part !== 'description' || audience === 'attendant' || !helplessCodes.includes(owner)) return undefined;
  return 'The message says that the fault is not the person’s, and who can help.';
}

/** What a voice says a text together with, if it says it. */
function spokenWith({ location: { file }, context: { part, owner } }: CopyText): string | undefined {
  if (part === 'title') return file === 'kiosk' ? 'with the description' : 'with the first action';
  if (part === 'action') return isFirstAction(owner) ? 'after a title' : undefined;
  return file === 'kiosk' && part === 'description' ? 'after the title' : undefined;
}

function spoken(copy: CopyText, languages: readonly string[]): string | undefined {
  const other = spokenWith(copy);
  if (other === undefined) return undefined;
  const limits = charactersOf('spoken', languages);
  return `A voice says it ${other}${limits && ` (together ${limits})`}, so it must sound right aloud.`;
}

/** What a writer should know of a text, in short sentences. */
export function notesOf({ row, copy, languages, hasVariants }: Noted): string {
  const notes = [
    standsFor(copy),
    hasVariants && copy.key.plural === undefined && copy.key.contexts.every((context) => context === 'attendant')
      ? 'Shown where none of its variants fits.'
      : undefined,
    ...filled(row),
    plurals(copy, languages),
    tact(copy),
    spoken(copy, languages),
  ];
  return notes.filter((note) => note !== undefined).join(' ');
}
