import { english } from '../../check/languages/english.ts';
import { glossaryTerms } from '../../check/languages/glossaryTerms.ts';
import { listTexts } from '../../check/listTexts.ts';
import type { Locale } from '../../check/Locales.ts';
import { sentenceWordLimit } from '../../check/rules/sentenceLength.ts';
import { placeholders } from '../../check/text/placeholders.ts';
import { markdownTable } from '../../../../scripts/docs/markdownTable.ts';
import type { FormOfPlural, LanguageFacts } from './LanguageFacts.ts';
import { usageExample } from './usageExample.ts';

const directions = { ltr: 'left to right', rtl: 'right to left; the kit turns the layout by itself' } as const;

/** What is filled in for the placeholders, for those who write around them. */
const filledWith: ReadonlyMap<string, string> = new Map([
  ['registry', 'the name of the registry, such as PeduliLindungi'],
  ['reference', 'the code that staff ask for, such as 413'],
  ['count', 'the seconds left, a whole number'],
]);

function about({ tag, englishName, ownName, direction }: LanguageFacts): string {
  const name = ownName ?? 'not known to the program; ask a writer';
  return markdownTable(
    ['', ''],
    [
      ['Tag', tag],
      ['Name in English', englishName],
      ['Name in itself', name],
      ['Direction', directions[direction]],
    ],
  );
}

function pluralSection({ englishName, plurals, hasPluralRules }: LanguageFacts): string {
  const known = hasPluralRules
    ? `The countdown of a kiosk is counted. ${englishName} counts in ${plurals.length === 1 ? 'one form' : `${plurals.length} forms`}, and each has a text of its own:`
    : `No plural rules are known for ${englishName}: it is taken to have one form, \`other\`. If it has more, say so before the words are written.`;
  const row = ({ form, numbers }: FormOfPlural) => [
    `\`kiosk.clearing_${form}\``,
    numbers.length > 0 ? numbers.join(', ') : 'no whole number: write it like `other`',
  ];
  return `${known}\n\n${markdownTable(['Key', 'Numbers, for example'], plurals.map(row))}`;
}

function limitSection(): string {
  const { title, description, action, control, label, spoken } = english.limits;
  const rows: readonly (readonly [string, number])[] = [
    ['Title', title],
    ['Description', description],
    ['Action', action],
    ['Name of a control', control],
    ['Label', label],
    ['What a voice says: title and first action', spoken],
  ];
  return `${markdownTable(
    ['Part', 'Characters in English'],
    rows.map(([part, limit]) => [part, String(limit)]),
  )}

These are a start. A language that takes more room may have more, as long as nothing is cut off in the stress views of Storybook. A description is one or two sentences of at most ${sentenceWordLimit} words. Titles and actions have no full stop, and an action begins with its verb.`;
}

function placeholderSection(source: Locale): string {
  const texts = listTexts('en', source);
  const names = [...new Set(texts.flatMap(({ text }) => placeholders(text)))];
  const rows = names.map((name) => {
    const users = texts.filter(({ text }) => placeholders(text).includes(name)).length;
    return [`\`{{${name}}}\``, filledWith.get(name) ?? 'filled in by the app', String(users)];
  });
  return markdownTable(['Placeholder', 'Filled with', 'Texts in English'], rows);
}

function glossarySection({ englishName }: LanguageFacts): string {
  return markdownTable(
    ['English', 'Bahasa Indonesia', englishName, 'Note'],
    glossaryTerms.map(({ en, id, note = '' }) => [en, id, '', note]),
  );
}

/** What the writers of a new language need to know, in Markdown. */
export function languageNotes(facts: LanguageFacts, source: Locale): string {
  const { tag, englishName } = facts;
  return `# ${englishName} (${tag})

${about(facts)}

## Decide first

- The form of address: which “you” suits a stranger at a camera, or whether sentences do without. Indonesian says “Anda”, and only where a sentence needs it.
- How an instruction is polite without “please”: the plain imperative, or another form.
- The words of the glossary below: one word for each thing, in every text.
- How the language calls itself in \`kiosk.languageName\`${facts.ownName === undefined ? '' : `: “${facts.ownName}” is what the program knows, and people may say it with the word for “language” before it`}.
- What a voice says of the screen at a kiosk, and whether the machines have a voice for ${englishName}.

## Glossary

${glossarySection(facts)}

## Limits

${limitSection()}

## Placeholders

They stay as they are written, in every text that has them in English; the sentence around them may turn as it likes.

${placeholderSection(source)}

## Plural forms

${pluralSection(facts)}

## Variants

A key with \`_handheld\`, \`_desktop\` or \`_kiosk\` is for that device, one with \`_enroll\`, \`_verify\`, \`_identify\` or \`_compare\` for that task, \`_repeated\` from the second try on, \`_attendant\` for staff. \`_private\` stands on a screen that others see: it must not tell whether somebody is registered, nor what is known of them.

## How to go on

1. \`npm run copy:export\` writes one table with English, Indonesian and a column for ${englishName}. Or take \`locales/${tag}/*.json\` into a translation tool: \`null\` is a text that is not written yet.
2. Write from what happened and what to do, not from the English sentence: a reader must not be able to tell which language came first.
3. \`npm run copy:import -- FILE\` brings the table back, and says what breaks a rule.
4. \`npm run copy:check\` says what is missing and what breaks a rule; \`npx tsc --noEmit\` complains of \`test/types/languages/${tag}.ts\` until every text is there.
5. Look at the messages in an app, as below. Then approve: \`npm run copy:approve -- --role editor --language ${tag} --all\`. \`npm run copy:status\` says what is left.

The rules that hold for every language hold at once. What ${englishName} has of its own (limits, words never used, the glossary, first words of actions) goes into \`tools/copy/check/languages/${tag}.ts\`, after the pattern of \`english.ts\` there, and into the list in \`profiles.ts\`.

## How an app uses it

\`\`\`tsx
${usageExample(tag)}
\`\`\`

The words are not part of the kit's package: an app takes the files along.
`;
}
