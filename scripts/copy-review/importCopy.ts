import { join } from 'node:path';
import type { Locales } from '../copy-check/Locales.ts';
import { readLocales } from '../copy-check/readLocales.ts';
import { Refusal, type CommandResult } from '../copy-check/runCommand.ts';
import { applyChanges } from './csv/applyChanges.ts';
import { findingProblems, newFindings } from './csv/findingProblems.ts';
import { formatChanges } from './csv/formatChanges.ts';
import { readOptions } from './csv/options.ts';
import { readCopy, type ReadCopy } from './csv/readCopy.ts';
import { formatProblems, printable, type RowProblem } from './csv/RowProblem.ts';
import { writeChanges } from './csv/writeChanges.ts';
import { readApprovals } from './readApprovals.ts';
import { reviewTexts } from './reviewTexts.ts';

const usage = 'npm run copy:import FILE, or npm run copy:import -- FILE --separator semicolon';

/** What the copy check finds that it did not find before. It takes a second or two. */
async function checkWords(read: ReadCopy, before: Locales, after: Locales): Promise<readonly RowProblem[]> {
  if (read.changes.length === 0) return [];
  // Only now, since the kit loads its locale files as modules: one with a syntax error would end in a stack.
  const { checkCopy } = await import('../copy-check/checkCopy.ts');
  const findings = checkCopy(after);
  if (findings.length === 0) return [];
  const refused = new Set(read.problems.map(({ key }) => key));
  return findingProblems(newFindings(checkCopy(before), findings), read, refused);
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
  const approvals = readApprovals(join(root, 'review/approvals.json'));
  const read = readCopy(file, before, separator);
  const ignored = read.unknownColumns.map(
    (heading) => `Not read: the column “${printable(heading)}”, which no export has.`,
  );

  const { changes } = read;
  const after = applyChanges(before, changes);
  const problems = [...read.problems, ...(await checkWords(read, before, after))];
  if (problems.length > 0) {
    const summary = `Nothing was written: ${problems.length} to mend in the file.`;
    return { output: [...ignored, formatProblems(problems), summary].join('\n'), good: false };
  }
  writeChanges(folder, changes);
  const reviewed = reviewTexts(after, approvals);
  const states = new Map(reviewed.map(({ language, path, state }) => [`${language} ${path}`, state]));
  const told = formatChanges(changes, ({ language, key }) => states.get(`${language} ${key}`) ?? 'draft');
  return { output: [...ignored, told].join('\n'), good: true };
}
