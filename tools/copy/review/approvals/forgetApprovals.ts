import { formatCount } from '../../check/formatFindings.ts';
import { Refusal, type CommandResult } from '../../check/CommandResult.ts';
import { readProject, type CopyProject } from '../project.ts';
import { findOrphanedApprovals, getTextId, type OrphanedApproval } from '../reviewTexts.ts';
import { findUnusedKeys, formatKeys, readSelection, selectItems, type SelectionOptions } from '../selection.ts';
import type { Approvals } from './Approvals.ts';
import { writeApprovals } from './approvalsFile.ts';

/** Returns the approvals without some of them. All others stay as they are. */
function removeApprovals(approvals: Approvals, removed: readonly OrphanedApproval[]): Approvals {
  const removedIds = new Set(removed.map(getTextId));
  const kept = Object.entries(approvals).map(([language, ofLanguage]) => {
    const entries = Object.entries(ofLanguage).filter(([path]) => !removedIds.has(getTextId({ language, path })));
    return [language, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(kept);
}

function formatRemoved(removed: readonly OrphanedApproval[]): string {
  if (removed.length === 0) return 'There is no approval of a text that no longer exists.';
  const lines = removed.map((orphan) => `  ${getTextId(orphan)}\n    - ${orphan.approval.text}`);
  return [`Removed: ${formatCount(removed.length, 'approval')} of texts that no longer exist.`, ...lines].join('\n');
}

/**
 * `copy:approve --forget`: removes the approvals of texts that no longer exist.
 * @throws Refusal or LocaleFileError, with nothing written
 */
export function forgetApprovals(project: CopyProject, options: SelectionOptions): CommandResult {
  const { locales, approvals } = readProject(project);
  const knownLanguages = [...new Set([...Object.keys(locales), ...Object.keys(approvals)])];
  const selection = readSelection(options, knownLanguages);
  const orphans = findOrphanedApprovals(locales, approvals, project.inventory);
  const unusedKeys = findUnusedKeys(orphans, selection);
  if (unusedKeys.length > 0) {
    const keys = formatKeys(unusedKeys, selection);
    throw new Refusal(`there is no approval of a text that no longer exists under ${keys}.`);
  }
  const removed = selectItems(orphans, selection);
  if (removed.length > 0) writeApprovals(project.approvalsFile, removeApprovals(approvals, removed), locales);
  return { output: formatRemoved(removed), good: true };
}
