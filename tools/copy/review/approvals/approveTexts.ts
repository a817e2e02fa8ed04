import type { Finding } from '../../check/Finding.ts';
import { formatCount, formatFindings } from '../../check/formatFindings.ts';
import type { Locales } from '../../check/Locales.ts';
import { Refusal, type CommandResult } from '../../check/CommandResult.ts';
import { listShownTexts } from '../../check/text/placeholders.ts';
import { readProject, type CopyProject } from '../project.ts';
import { formatOneSidedChanges, formatRemainingWork, type OneSidedChange } from '../reports.ts';
import { findOrphanedApprovals, reviewTexts, type OrphanedApproval, type ReviewedText } from '../reviewTexts.ts';
import {
  findUnusedKeys,
  formatItems,
  formatKeys,
  readSelection,
  selectItems,
  type Selection,
  type SelectionOptions,
} from '../selection.ts';
import { isRole, roles, type Approval, type Approvals, type Role } from './Approvals.ts';
import { writeApprovals } from './approvalsFile.ts';

const keyHelp =
  'A key is a code (413), a group of texts (codes.413, actions.moveCloser) or a single text (codes.413.title).';

/** The role and the day of new approvals. */
type Approver = Pick<Approval, 'role' | 'date'>;

/** The options of `copy:approve`. */
export interface ApproveOptions extends SelectionOptions {
  /** One of {@link roles}. */
  readonly role?: string | undefined;
  /** The day of the approval, for example `2026-11-22`. */
  readonly date: string;
  /** Whether to approve texts again that are approved already. Default: their role and day stay as they are. */
  readonly again?: boolean | undefined;
}

function readRole(role: string | undefined): Role {
  if (isRole(role)) return role;
  const problem = role === undefined ? 'the role is missing' : `“${role}” is not a role`;
  throw new Refusal(`${problem}. Give --role and one of ${roles.join(', ')}: approvals name roles, never people.`);
}

/**
 * Returns the texts to approve.
 * @throws Refusal for a key that selects no text, or a text without words
 */
function selectTexts(
  texts: readonly ReviewedText[],
  orphans: readonly OrphanedApproval[],
  selection: Selection,
): readonly ReviewedText[] {
  const selected = selectItems(texts, selection);
  const missing = selected.filter(({ state }) => state === 'missing');
  if (selection.keys !== 'all' && missing.length > 0) {
    throw new Refusal(`these texts have no words yet:\n${formatItems(missing)}`);
  }
  const unusedKeys = findUnusedKeys(texts, selection);
  const selectedOrphans = unusedKeys.length > 0 ? selectItems(orphans, { ...selection, keys: unusedKeys }) : [];
  if (selectedOrphans.length > 0) {
    const places = formatItems(selectedOrphans);
    throw new Refusal(`these texts no longer exist. The option --forget removes their approvals:\n${places}`);
  }
  if (unusedKeys.length > 0) throw new Refusal(`there is no text ${formatKeys(unusedKeys, selection)}. ${keyHelp}`);
  return selected.filter(({ state }) => state !== 'missing');
}

/** Returns whether a finding is about a text, or about a message that contains the text. */
function isAboutText({ location, text }: Finding, reviewed: ReviewedText): boolean {
  if (location.language !== reviewed.language) return false;
  if (location.kind === 'message') return listShownTexts(reviewed.text).some((shown) => text.includes(shown));
  return location.path === reviewed.path;
}

/** Stops if one of the texts breaks a rule of the copy check. */
async function refuseBrokenRules(
  texts: readonly ReviewedText[],
  locales: Locales,
  { inventory }: CopyProject,
): Promise<void> {
  // A static import would load the kit's own locale files before readLocales() can report a syntax error in them.
  const { checkCopy } = await import('../../check/checkCopy.ts');
  const findings = checkCopy(locales, inventory).filter((finding) => texts.some((text) => isAboutText(finding, text)));
  if (findings.length === 0) return;
  const report = formatFindings(findings, Object.keys(locales));
  throw new Refusal(`nothing is approved, because a text breaks a rule.\n\n${report}`);
}

/** Returns the approvals with these texts approved. All other approvals stay as they are. */
function addApprovals(approvals: Approvals, texts: readonly ReviewedText[], approver: Approver): Approvals {
  const changed = new Map(Object.entries(approvals).map(([language, own]) => [language, new Map(Object.entries(own))]));
  for (const { language, path, text } of texts) {
    const ofLanguage = changed.get(language) ?? new Map<string, Approval>();
    changed.set(language, ofLanguage.set(path, { text, ...approver }));
  }
  return Object.fromEntries([...changed].map(([language, own]) => [language, Object.fromEntries(own)]));
}

const hasChanged = ({ text, approval }: ReviewedText) => approval !== undefined && approval.text !== text;

/**
 * Returns the texts that have changed since their approval in one language, and not in another.
 * @param texts - every text, reviewed before the new approvals
 */
function findOneSidedChanges(
  newlyApproved: readonly ReviewedText[],
  texts: readonly ReviewedText[],
): readonly OneSidedChange[] {
  const paths = new Set(newlyApproved.filter(hasChanged).map(({ path }) => path));
  return [...paths].flatMap((path): OneSidedChange[] => {
    const ofPath = texts.filter((text) => text.path === path);
    const changed = ofPath.filter((text) => text.state === 'draft' && hasChanged(text));
    const unchanged = ofPath.filter(({ state }) => state === 'approved');
    if (unchanged.length === 0) return [];
    return [
      { path, changed: changed.map(({ language }) => language), unchanged: unchanged.map(({ language }) => language) },
    ];
  });
}

function formatText({ language, path, text, approval }: ReviewedText): string {
  const title = `  ${language} ${path}`;
  if (approval === undefined) return `${title}\n    + ${text}`;
  if (approval.text === text) return `${title} (was approved as ${approval.role})\n      ${text}`;
  return `${title}\n    - ${approval.text}\n    + ${text}`;
}

function formatApproved(
  texts: readonly ReviewedText[],
  keptCount: number,
  { role, date }: Approver,
): readonly string[] {
  const kept =
    keptCount === 1 ? '1 text is approved already and stays' : `${keptCount} texts are approved already and stay`;
  return [
    ...(texts.length > 0 ? [`Approved as ${role} on ${date}: ${formatCount(texts.length, 'text')}.`] : []),
    ...texts.map(formatText),
    ...(keptCount > 0 ? [`${kept} unchanged (--again approves them again).`] : []),
  ];
}

/**
 * `copy:approve`: records the present words of texts as approved.
 * @throws Refusal or LocaleFileError, with nothing written
 */
export async function approveTexts(project: CopyProject, options: ApproveOptions): Promise<CommandResult> {
  const approver: Approver = { role: readRole(options.role), date: options.date };
  const { locales, approvals } = readProject(project);
  const selection = readSelection(options, Object.keys(locales));
  const reviewed = reviewTexts(locales, approvals, project.inventory);
  const orphans = findOrphanedApprovals(locales, approvals, project.inventory);
  const selected = selectTexts(reviewed, orphans, selection);
  const toApprove = options.again === true ? selected : selected.filter(({ state }) => state !== 'approved');

  const changedApprovals = addApprovals(approvals, toApprove, approver);
  if (toApprove.length > 0) {
    await refuseBrokenRules(toApprove, locales, project);
    writeApprovals(project.approvalsFile, changedApprovals, locales);
  }
  const lines = [
    ...formatApproved(toApprove, selected.length - toApprove.length, approver),
    formatRemainingWork(reviewTexts(locales, changedApprovals, project.inventory), orphans),
    ...formatOneSidedChanges(findOneSidedChanges(toApprove, reviewed)),
  ];
  return { output: lines.join('\n'), good: true };
}
