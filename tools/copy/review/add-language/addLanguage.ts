import { join } from 'node:path';
import { LocaleFileError } from '../../check/LocaleFileError.ts';
import { sourceLanguage, type Locale } from '../../check/Locales.ts';
import { kitInventory } from '../../check/inventory.ts';
import { readLocales } from '../../check/readLocales.ts';
import { requiredTexts } from '../../check/rules/requiredTexts.ts';
import { readArguments, Refusal, type CommandResult } from '../../check/runCommand.ts';
import { refuseFlaws } from '../refuseFlaws.ts';
import { unknownTexts } from '../unknownTexts.ts';
import { languageFacts, type LanguageFacts } from './LanguageFacts.ts';
import { languageNotes } from './languageNotes.ts';
import { readTag } from './readTag.ts';
import { skeletonOf } from './skeletonOf.ts';
import { typeFile } from './typeFile.ts';
import { writeNewFiles } from './writeNewFiles.ts';

const usage = 'npm run copy:add-language -- LANGUAGE, such as jv, ar or pt-BR';

function readLanguage(words: readonly string[]): string {
  const [word, ...more] = words;
  if (word === undefined) throw new Refusal(`which language? Give its tag.\n${usage}`);
  if (more.length > 0) throw new Refusal(`one language at a time.\n${usage}`);
  return readTag(word);
}

/** A new language takes over the keys of English: a wrong one too, and none that is not there. */
function refuseFlawed(english: Locale): void {
  const source = { [sourceLanguage]: english };
  const flaws = [...unknownTexts(source), ...requiredTexts.check(source, kitInventory)];
  refuseFlaws('no language is added, since its keys come from English, where something is wrong', flaws);
}

function filesOf(facts: LanguageFacts, english: Locale): ReadonlyMap<string, string> {
  const { tag } = facts;
  const texts = Object.entries(skeletonOf(english, facts)).map(
    ([name, json]) => [`locales/${tag}/${name}.json`, `${JSON.stringify(json, null, 2)}\n`] as const,
  );
  return new Map([
    ...texts,
    [`review/languages/${tag}.md`, languageNotes(facts, english)],
    [`test/types/languages/${tag}.ts`, typeFile(facts)],
  ]);
}

/**
 * `npm run copy:add-language`: everything that a new language begins with but its words.
 * @param root The folder with `locales/`, `review/` and `test/`.
 * @throws Refusal or LocaleFileError, with nothing written.
 */
export function addLanguage(args: readonly string[], root: string): CommandResult {
  const tag = readLanguage(readArguments(args, {}, usage).positionals);
  const folder = join(root, 'locales');
  const locales = readLocales(folder);
  const present = Object.keys(locales).find((language) => language.toLowerCase() === tag.toLowerCase());
  if (present !== undefined) throw new Refusal(`there is a folder locales/${present} already.`);
  const english = locales[sourceLanguage];
  if (english === undefined) throw new LocaleFileError(folder, 'has no English, which gives the keys');
  refuseFlawed(english);
  const facts = languageFacts(tag);
  const files = filesOf(facts, english);
  writeNewFiles(root, files);
  const output = [
    `Added ${facts.englishName} (${tag}), without words yet:`,
    ...[...files.keys()].map((path) => `  ${path}`),
    'Next:',
    `  read review/languages/${tag}.md`,
    '  npm run copy:export, fill the column, npm run copy:import -- FILE',
    '  npm run copy:check and npx tsc --noEmit say what is missing',
  ];
  return { output: output.join('\n'), good: true };
}
