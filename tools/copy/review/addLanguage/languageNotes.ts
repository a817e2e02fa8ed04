import { markdownTable } from '../../../../scripts/docs/markdownTable.ts';
import { english as englishProfile } from '../../check/languages/en.ts';
import { indonesian as indonesianProfile } from '../../check/languages/id.ts';
import { glossaryTerms } from '../../check/languages/LanguageProfile.ts';
import { listTexts } from '../../check/listTexts.ts';
import type { Locale } from '../../check/Locales.ts';
import { sentenceWordLimit } from '../../check/rules/lengthRules.ts';
import { findPlaceholders } from '../../check/text/placeholders.ts';
import type { LanguageFacts, PluralExamples } from './describeLanguage.ts';

const directionNames = { ltr: 'left to right', rtl: 'right to left; the kit turns the layout by itself' } as const;

function formatFacts({ tag, englishName, ownName, direction }: LanguageFacts): string {
  return markdownTable(
    ['', ''],
    [
      ['Tag', tag],
      ['Name in English', englishName],
      ['Name in the language itself', ownName ?? 'not known to the program; ask a writer'],
      ['Direction', directionNames[direction]],
    ],
  );
}

function formatGlossary({ englishName }: LanguageFacts): string {
  return markdownTable(
    ['English', 'Bahasa Indonesia', englishName, 'Note'],
    glossaryTerms.map(({ id, note = '' }) => [englishProfile.terms[id], indonesianProfile.terms[id], '', note]),
  );
}

function formatLimits(): string {
  const { limits, hintLimits } = englishProfile;
  const { title, description, action, control, label, spoken } = limits;
  return markdownTable(
    ['Part', 'Characters in English'],
    [
      ['Title', String(title)],
      ['Description', String(description)],
      ['Action', String(action)],
      ['Name of a control', String(control)],
      ['Label', String(label)],
      ['Title over a live picture', String(hintLimits.title)],
      ['Step over a live picture', String(hintLimits.action)],
      ['Words for a voice: title and up to two steps', String(spoken)],
    ],
  );
}

/** The values that fill the placeholders. */
const placeholderValues: ReadonlyMap<string, string> = new Map([
  ['registry', 'the name of the registry, such as PeduliLindungi'],
  ['reference', 'the code that staff ask for, such as 413'],
  ['action', 'the label of a button, such as Try again'],
  ['count', 'the remaining seconds or minutes, a whole number'],
]);

function formatPlaceholders(source: Locale): string {
  const textsWithNames = listTexts('en', source).map(({ text }) => findPlaceholders(text));
  const names = [...new Set(textsWithNames.flat())];
  const rows = names.map((name) => {
    const textCount = textsWithNames.filter((namesOfText) => namesOfText.includes(name)).length;
    return [`\`{{${name}}}\``, placeholderValues.get(name) ?? 'a value of the app', String(textCount)];
  });
  return markdownTable(['Placeholder', 'Value', 'Texts in English'], rows);
}

/** Returns the keys of the texts with a number in English, without their plural form: `kiosk.clearing`. */
function listCountedKeys(source: Locale): readonly string[] {
  const counted = listTexts('en', source).filter(({ key }) => key.plural !== undefined);
  return [...new Set(counted.map(({ location }) => location.path.replace(/_[a-z]+$/u, '')))];
}

function formatPlurals({ englishName, plurals, hasPluralRules }: LanguageFacts, source: Locale): string {
  const formCount = plurals.length === 1 ? 'one plural form' : `${plurals.length} plural forms`;
  const introduction = hasPluralRules
    ? `The countdown of a kiosk and the label of a button that waits contain a number. ${englishName} has ${formCount}, and each has a text of its own:`
    : `No plural rules are known for ${englishName}, so the kit uses one form, \`other\`. If the language has more, say so before somebody writes the words.`;
  const formatRow = (key: string, { form, numbers }: PluralExamples) => [
    `\`${key}_${form}\``,
    numbers.length > 0 ? numbers.join(', ') : 'no whole number: write it like `other`',
  ];
  const rows = listCountedKeys(source).flatMap((key) => plurals.map((plural) => formatRow(key, plural)));
  return `${introduction}\n\n${markdownTable(['Key', 'Numbers, for example'], rows)}`;
}

/** Returns the code of an app that shows a language which the kit does not have, for a person and for staff. */
function formatUsageExample({ tag }: LanguageFacts): string {
  const key = /^[a-z]+$/u.test(tag) ? tag : `'${tag}'`;
  const files = ['actions', 'attendant', 'codes', 'kiosk', 'labels'];
  return `import { StatusMessage, StatusMessageProvider, type StatusTexts } from 'face-status-kit';
${files.map((file) => `import ${file} from './locales/${tag}/${file}.json';`).join('\n')}

const texts = { codes, actions, labels, kiosk } satisfies StatusTexts;
const messages = { ${key}: texts };
// For attendants: their words go before the others.
const attendantMessages = [{ ${key}: attendant }, messages];

<StatusMessageProvider language="${tag}" messages={messages}>
  <StatusMessage code={413} />
</StatusMessageProvider>;`;
}

/** Returns the facts and the decisions that the writers of a new language need, in Markdown. */
export function formatLanguageNotes(facts: LanguageFacts, english: Locale): string {
  const { tag, englishName, ownName } = facts;
  const ownNameHint =
    ownName === undefined ? '' : ` (the program knows “${ownName}”; people may add the word for “language”)`;
  return `# ${englishName} (${tag})

${formatFacts(facts)}

## Decide first

- The form of address: which “you” suits a stranger at a camera, or whether the sentences do without it. Indonesian says “Anda”, and only where a sentence needs it.
- How an instruction is polite without “please”: the plain imperative, or another form.
- The words of the glossary below: one word for each thing, in every text.
- The name of the language in \`kiosk.languageName\`${ownNameHint}.
- What a voice says at a kiosk, and whether the devices have a voice for ${englishName}.

## Glossary

${formatGlossary(facts)}

## Limits

${formatLimits()}

These limits are a start. A language that needs more room may have more, as long as the stress views of Storybook cut off nothing. A description is one or two sentences of at most ${sentenceWordLimit} words. Titles and actions have no full stop. An action begins with its verb.

## Placeholders

Keep each placeholder as it is in every text that has it in English. The sentence around it may have any order.

${formatPlaceholders(english)}

## Plural forms

${formatPlurals(facts, english)}

## Variants

A key with \`_handheld\`, \`_desktop\` or \`_kiosk\` is for that device. A key with \`_enroll\`, \`_verify\`, \`_identify\` or \`_compare\` is for that operation. A key with \`_capture\` is for a hint over a live picture: no photo has been taken yet, so it never speaks of the photo or of a new try, and it has no description. \`_repeated\` is for the second try and later, \`_attendant\` for staff. \`_private\` is for a screen that others see: it must not tell whether somebody is registered, or what is known about the person.

## Next steps

1. \`npm run copy:export\` writes one table with English, Indonesian and a column for ${englishName}. You can also open \`locales/${tag}/*.json\` in a translation tool: \`null\` is a text that is not written yet.
2. Start from what happened and what the person can do, not from the English sentence. A reader must not notice which language came first.
3. \`npm run copy:import -- FILE\` imports the table, and reports each text that breaks a rule.
4. \`npm run copy:check\` reports missing texts and broken rules. \`npm run typecheck\` reports an error in \`test/types/languages/${tag}.ts\` until every text is there.
5. Look at the messages in an app, as below. Then approve the texts: \`npm run copy:approve -- --role editor --language ${tag} --all\`. \`npm run copy:status\` lists what is left.

The rules for every language apply from the start. The rules of ${englishName} itself (limits, forbidden words, the glossary, first words of actions) go into \`tools/copy/check/languages/${tag}.ts\`, which follows \`en.ts\` there, and into the list in \`profiles.ts\`.

## How an app uses it

\`\`\`tsx
${formatUsageExample(facts)}
\`\`\`

The kit's package does not contain these words: the app takes the files with it.

## How the kit gets the language

When every text is there, add the language to \`src/text/kitMessages.ts\`, the list of the kit's languages. \`npm run typecheck\` then names the other files that need it. Storybook and the tests read the list.
`;
}
