import { listTexts } from '../../check/listTexts.ts';
import type { Locales } from '../../check/Locales.ts';
import type { CommandResult } from '../../check/CommandResult.ts';
import type { Approvals } from '../approvals/Approvals.ts';
import { readProject, type CopyProject } from '../project.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { formatOneSidedChanges, type OneSidedChange } from '../reports.ts';
import { getTextId, reviewTexts, type TextState } from '../reviewTexts.ts';
import { replaceControlCharacters, shorten } from './cells.ts';
import { editLocaleFiles, parseEditedLocales } from './editLocales.ts';
import type { SheetOptions } from './exportCopy.ts';
import { convertFindings, selectNewFindings } from './findingProblems.ts';
import type { TextChange } from './mergeRows.ts';
import { readCopyFile, type CopyFile, type CopyTexts } from './readCopyFile.ts';
import type { CopyRow } from './readRows.ts';
import { formatRowProblems, type RowProblem } from './rowProblems.ts';
import { createTextTable } from './textTable.ts';

type GetState = (language: string, key: string) => TextState | undefined;

/** Returns a function that looks up the state of the review of a text. */
function createStateLookup({ locales, inventory }: CopyTexts, approvals: Approvals): GetState {
  const reviewed = reviewTexts(locales, approvals, inventory);
  const states = new Map(reviewed.map((text) => [getTextId(text), text.state]));
  return (language, path) => states.get(getTextId({ language, path }));
}

/** Returns whether a language has words. A new language has only its own name. */
function hasWords(language: string, locales: Locales): boolean {
  const locale = Object.hasOwn(locales, language) ? locales[language] : undefined;
  if (!locale) return true;
  return listTexts(language, locale).some(
    ({ location, text }) => text !== '' && location.path !== 'kiosk.languageName',
  );
}

/** Returns the problems that the copy check finds in the new words and did not find before. */
async function checkWords(file: CopyFile, before: CopyTexts, after: Locales): Promise<readonly RowProblem[]> {
  if (file.changes.length === 0) return [];
  // A static import would load the kit's own locale files before readLocales() can report a syntax error in them.
  const { checkCopy } = await import('../../check/checkCopy.ts');
  const findings = checkCopy(after, before.inventory);
  if (findings.length === 0) return [];
  const newFindings = selectNewFindings(checkCopy(before.locales, before.inventory), findings).filter(
    // A language without words lacks every text anyway.
    ({ location, text }) => text !== '' || hasWords(location.language, after),
  );
  const rowNumbers = new Map(file.rows.map(({ key, number }) => [key, number]));
  const refusedKeys = new Set(file.problems.map(({ key }) => key));
  return convertFindings(newFindings, { changes: file.changes, rowNumbers }, refusedKeys);
}

/** The states that an export shows for a text that is not approved. The text may be approved since. */
const unapprovedStates: readonly string[] = ['', 'draft', 'missing'];

/** Returns the columns of states into which somebody typed a word, as if that approved a text. */
function findTypedStatuses(rows: readonly CopyRow[], getState: GetState): readonly string[] {
  const typed = rows.flatMap(({ key, statuses, approved }) =>
    [...statuses].flatMap(([language, cell]) => {
      const word = cell.trim().toLowerCase();
      const wasExported = word === 'approved' && approved.includes(language);
      const isExpected = unapprovedStates.includes(word) || wasExported || word === getState(language, key);
      return isExpected ? [] : [`“Status ${language}”`];
    }),
  );
  return [...new Set(typed)];
}

/** Returns a line for each thing that the import does not read, although somebody may expect it. */
function formatIgnored({ unknownColumns, rows }: CopyFile, getState: GetState): readonly string[] {
  const columns = unknownColumns.map((heading) => {
    return `Not read: the column “${replaceControlCharacters(shorten(heading))}”, which no export has.`;
  });
  const statuses = findTypedStatuses(rows, getState).join(', ');
  if (statuses === '') return columns;
  const advice = 'These columns only show the status. To approve a text, run `npm run copy:approve`.';
  return [...columns, `Not read: the words typed into ${statuses}. ${advice}`];
}

function formatChange({ key, language, before, after }: TextChange): string {
  return [`  ${key}, ${language}`, ...(before === '' ? [] : [`    - ${before}`]), `    + ${after}`].join('\n');
}

/** Returns the changes for people to read, and how many of them need an approval. */
function formatChanges(changes: readonly TextChange[], getState: GetState): readonly string[] {
  if (changes.length === 0) return ['Nothing to change.'];
  const draftCount = changes.filter(({ language, key }) => (getState(language, key) ?? 'draft') === 'draft').length;
  const approvedCount = changes.length - draftCount;
  const states = [
    ...(draftCount > 0 ? [`${draftCount} to approve (drafts now)`] : []),
    ...(approvedCount > 0 ? [`${approvedCount} as approved before`] : []),
  ];
  return [
    ...changes.map(formatChange),
    `${changes.length} ${changes.length === 1 ? 'text' : 'texts'} changed: ${states.join(', ')}.`,
    'Export again before the next change to the file.',
  ];
}

/** Returns the texts that the file changes in one language, and not in another that has words. */
function findOneSidedChanges(changes: readonly TextChange[], before: Locales): readonly OneSidedChange[] {
  const table = createTextTable(before);
  const keys = new Set(changes.map(({ key }) => key));
  return [...keys].flatMap((key): OneSidedChange[] => {
    const ofKey = changes.filter((change) => change.key === key);
    // A text that had no words is new, not changed.
    const changed = ofKey.filter((change) => change.before !== '').map(({ language }) => language);
    const unchanged = [...(table.get(key)?.texts.keys() ?? [])].filter(
      (language) => !ofKey.some((change) => change.language === language),
    );
    return changed.length > 0 && unchanged.length > 0 ? [{ path: key, changed, unchanged }] : [];
  });
}

/**
 * `copy:import`: writes the changes of a file into the locale files. It writes all changes, or none if one of them
 * breaks a rule.
 * @throws Refusal if the file is not an export, LocaleFileError for a file of the project that cannot be read or
 * written
 */
export async function importCopy(
  project: CopyProject,
  { file, separator = 'comma' }: SheetOptions,
): Promise<CommandResult> {
  const { inventory, localesFolder } = project;
  const { locales, approvals } = readProject(project);
  const before: CopyTexts = { locales, inventory };
  const copyFile = readCopyFile(file, separator, before);
  const ignored = formatIgnored(copyFile, createStateLookup(before, approvals));

  const { changes } = copyFile;
  const editedFiles = editLocaleFiles(localesFolder, changes);
  const after = parseEditedLocales(localesFolder, locales, editedFiles);
  const problems = [...copyFile.problems, ...(await checkWords(copyFile, before, after))];
  if (problems.length > 0) return { output: [...ignored, ...formatRowProblems(problems)].join('\n'), good: false };

  replaceFiles(editedFiles);
  const getState = createStateLookup({ locales: after, inventory }, approvals);
  const lines = [
    ...ignored,
    ...formatChanges(changes, getState),
    ...formatOneSidedChanges(findOneSidedChanges(changes, locales)),
  ];
  return { output: lines.join('\n'), good: true };
}
