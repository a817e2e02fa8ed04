import { join } from 'node:path';
import type { Locales } from '../check/Locales.ts';
import { readLocales } from '../check/readLocales.ts';
import { Refusal, type CommandResult } from '../check/runCommand.ts';
import type { Approvals } from './Approvals.ts';
import { applyChanges } from './csv/applyChanges.ts';
import { findingProblems, newFindings } from './csv/findingProblems.ts';
import { formatChanges } from './csv/formatChanges.ts';
import { isBegun } from './csv/isBegun.ts';
import { oneSidedChanges } from './csv/oneSidedChanges.ts';
import { readOptions } from './csv/options.ts';
import { readCopy, type ReadCopy } from './csv/readCopy.ts';
import { formatProblems, printable, summarise, type RowProblem } from './csv/RowProblem.ts';
import { shortened } from './csv/shortened.ts';
import { typedStatuses } from './csv/typedStatuses.ts';
import { writeChanges } from './csv/writeChanges.ts';
import { formatOneSided } from './formatOneSided.ts';
import { readApprovals } from './readApprovals.ts';
import { reviewTexts, type TextState } from './reviewTexts.ts';

const usage = 'npm run copy:import FILE, or npm run copy:import -- FILE --separator semicolon';

/** What the copy check finds that it did not find before. It takes a second or two. */
async function checkWords(read: ReadCopy, before: Locales, after: Locales): Promise<readonly RowProblem[]> {
  if (read.changes.length === 0) return [];
  // Only now, since the kit loads its locale files as modules: one with a syntax error would end in a stack.
  const { checkCopy } = await import('../check/checkCopy.ts');
  const findings = checkCopy(after);
  if (findings.length === 0) return [];
  const refused = new Set(read.problems.map(({ key }) => key));
  const found = newFindings(checkCopy(before), findings).filter(
    // Of a language that is not begun everything is missing, also what comes to the others now.
    ({ location, text }) => text !== '' || !isUnbegun(location.language, after),
  );
  return findingProblems(found, read, refused);
}

function isUnbegun(language: string, locales: Locales): boolean {
  const locale = Object.hasOwn(locales, language) ? locales[language] : undefined;
  return locale !== undefined && !isBegun(language, locale);
}

/** How far the review of each text is, by its language and key. */
function statesOf(locales: Locales, approvals: Approvals): (language: string, key: string) => TextState | undefined {
  const reviewed = reviewTexts(locales, approvals);
  const states = new Map(reviewed.map(({ language, path, state }) => [`${language} ${path}`, state]));
  return (language, key) => states.get(`${language} ${key}`);
}

/** What of a file is not read, though somebody may think so. */
function notesOf({ unknownColumns, rows }: ReadCopy, stateOf: ReturnType<typeof statesOf>): readonly string[] {
  const unknown = unknownColumns.map(
    (heading) => `Not read: the column “${printable(shortened(heading))}”, which no export has.`,
  );
  const typed = typedStatuses(rows, stateOf).map((heading) => `“${heading}”`);
  if (typed.length === 0) return unknown;
  const note = `Not read: what was typed into ${typed.join(', ')}. Status is only shown: approve with \`npm run copy:approve\`.`;
  return [...unknown, note];
}

/**
 * `npm run copy:import`: brings the changes of a file into the locales, all of them, or none if one breaks a rule.
 * @param root - the folder with `locales/` and `review/`
 * @throws Refusal for a file that is no export, LocaleFileError for a file of the project that cannot be read or written.
 */
export async function importCopy(args: readonly string[], root: string): Promise<CommandResult> {
  const { file, separator } = readOptions(args, usage);
  if (file === undefined) throw new Refusal(`which file?\n${usage}`);
  const folder = join(root, 'locales');
  const before = readLocales(folder);
  const approvals = readApprovals(join(root, 'tools/copy/approvals.json'));
  const read = readCopy(file, before, separator);
  const ignored = notesOf(read, statesOf(before, approvals));

  const { changes } = read;
  const after = applyChanges(before, changes);
  const problems = [...read.problems, ...(await checkWords(read, before, after))];
  if (problems.length > 0) {
    return { output: [...ignored, formatProblems(problems), summarise(problems)].join('\n'), good: false };
  }
  writeChanges(folder, changes);
  const stateOf = statesOf(after, approvals);
  const told = formatChanges(changes, ({ language, key }) => stateOf(language, key) ?? 'draft');
  const oneSided = formatOneSided(oneSidedChanges(changes, before));
  return { output: [...ignored, told, ...oneSided].join('\n'), good: true };
}
