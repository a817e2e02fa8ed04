import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LocaleFileError } from '../../check/parseJson.ts';
import { sourceLanguage, type Locale } from '../../check/Locales.ts';
import { readLocales } from '../../check/readLocales.ts';
import { requiredTexts } from '../../check/rules/keyRules.ts';
import { Refusal, type CommandResult } from '../../check/CommandResult.ts';
import type { CopyProject } from '../project.ts';
import { refuseProblems } from '../reports.ts';
import { findUnknownTexts } from '../reviewTexts.ts';
import { createLanguageFiles } from './createFiles.ts';
import { describeLanguage } from './describeLanguage.ts';
import { readTag } from './readTag.ts';

/** Stops if English has a wrong key or lacks a key, because the new language gets the keys of English. */
function refuseWrongKeys(english: Locale, { inventory }: CopyProject): void {
  const source = { [sourceLanguage]: english };
  const problems = [...findUnknownTexts(source, inventory), ...requiredTexts.check(source, inventory)];
  refuseProblems('no language is added, because its keys come from English, and English has a problem', problems);
}

/**
 * Writes files that do not exist yet: all of them, or none.
 * @param files - the contents by the path within the folder
 * @throws Refusal if one of the files exists, LocaleFileError if one cannot be written
 */
function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const existing = [...files.keys()].find((path) => existsSync(join(folder, path)));
  if (existing !== undefined) throw new Refusal(`the file ${existing} exists already.`);
  const created: string[] = [];
  for (const [path, content] of files) {
    const file = join(folder, path);
    try {
      const createdFolder = mkdirSync(dirname(file), { recursive: true });
      created.push(...(createdFolder === undefined ? [] : [createdFolder]), file);
      writeFileSync(file, content);
    } catch (error) {
      for (const one of created.reverse()) rmSync(one, { recursive: true, force: true });
      throw new LocaleFileError(file, `cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/**
 * `copy:add-language`: writes the files of a new language, without words.
 * @param word - the tag of the language, for example `jv` or `pt-BR`
 * @throws Refusal or LocaleFileError, with nothing written
 */
export function addLanguage(project: CopyProject, word: string): CommandResult {
  const tag = readTag(word);
  const locales = readLocales(project.localesFolder);
  const existing = Object.keys(locales).find((language) => language.toLowerCase() === tag.toLowerCase());
  if (existing !== undefined) throw new Refusal(`the folder locales/${existing} exists already.`);
  const english = locales[sourceLanguage];
  if (english === undefined) throw new LocaleFileError(project.localesFolder, 'has no English, which has the keys');
  refuseWrongKeys(english, project);
  const facts = describeLanguage(tag);
  const files = createLanguageFiles(facts, english);
  writeNewFiles(project.root, files);
  const lines = [
    `Added ${facts.englishName} (${tag}), without words yet:`,
    ...[...files.keys()].map((path) => `  ${path}`),
    'Next:',
    `  read locales/${tag}/NOTES.md`,
    '  npm run copy:export, fill in the new column, npm run copy:import -- FILE',
    '  npm run copy:check and npm run typecheck report what is missing',
    'To ship it with the kit, when it is complete:',
    '  add it to src/text/kitMessages.ts; npm run typecheck names the other files that need it',
  ];
  return { output: lines.join('\n'), good: true };
}
