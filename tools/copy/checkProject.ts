import { readApprovals } from './review/approvals/approvalsFile.ts';
import { findUnapprovedTexts } from './review/approvals/findUnapprovedTexts.ts';
import type { CopyProject } from './review/project.ts';
import type { CommandResult } from './check/CommandResult.ts';
import { formatFindings } from './check/formatFindings.ts';
import { readLocales } from './check/readLocales.ts';

/**
 * `copy:check`: checks every text of a project with every rule.
 * @param options - `approved`: reports texts that are not approved, too; default: `false`
 * @throws LocaleFileError for a file that cannot be read
 */
export async function checkProject(
  project: Pick<CopyProject, 'localesFolder' | 'approvalsFile' | 'inventory'>,
  { approved = false }: { readonly approved?: boolean } = {},
): Promise<CommandResult> {
  const { localesFolder, approvalsFile, inventory } = project;
  const locales = readLocales(localesFolder);
  const approvals = approved ? readApprovals(approvalsFile) : undefined;
  // The kit loads its locale files as modules. A static import would load them before the files are read here, and
  // would end in a stack if one of them has a syntax error.
  const { checkCopy, dropRepeatedGaps } = await import('./check/checkCopy.ts');
  const findings = [
    ...dropRepeatedGaps(checkCopy(locales, inventory)),
    ...(approvals ? findUnapprovedTexts(locales, approvals, inventory) : []),
  ];
  // An approval may be of a language that is gone.
  const languages = new Set([...Object.keys(locales), ...findings.map(({ location }) => location.language)]);
  return { output: formatFindings(findings, [...languages]), good: findings.length === 0 };
}
