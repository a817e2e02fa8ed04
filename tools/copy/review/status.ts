import { formatLocation, type LocatedProblem } from '../check/Finding.ts';
import type { CommandResult } from '../check/CommandResult.ts';
import { readProject, type CopyProject } from './project.ts';
import { formatRemainingWork } from './reports.ts';
import {
  findOrphanedApprovals,
  findUnknownTexts,
  getTextId,
  reviewTexts,
  type OrphanedApproval,
  type ReviewedText,
  type TextState,
} from './reviewTexts.ts';

/** The number of texts that the status lists for each language, unless a person asks for all of them. */
const maximumTexts = 10;

const states: readonly TextState[] = ['approved', 'draft', 'missing'];

function groupByLanguage(texts: readonly ReviewedText[]): ReadonlyMap<string, readonly ReviewedText[]> {
  const languages = [...new Set(texts.map(({ language }) => language))];
  return new Map(languages.map((language) => [language, texts.filter((text) => text.language === language)]));
}

/** Returns a table with a row for each language and a column for each state. */
function formatCounts(texts: readonly ReviewedText[]): string {
  const rows = [...groupByLanguage(texts)].map(([language, ofLanguage]) => [
    language,
    ...states.map((wanted) => String(ofLanguage.filter(({ state }) => state === wanted).length)),
  ]);
  const table = [['', ...states], ...rows];
  const widths = ['', ...states].map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const formatRow = ([language = '', ...counts]: readonly string[]) =>
    [language.padEnd(widths[0] ?? 0), ...counts.map((cell, index) => cell.padStart(widths[index + 1] ?? 0))].join('  ');
  return table.map(formatRow).join('\n');
}

/** Returns a line that says who approved a text and when, and a line with the approved words. */
function formatApproval({ approval }: Pick<ReviewedText, 'approval'>): string {
  return approval ? ` (${approval.role}, ${approval.date})\n    - ${approval.text}` : '';
}

function formatChanged(reviewed: ReviewedText): string {
  return `  ${getTextId(reviewed)}${formatApproval(reviewed)}\n    + ${reviewed.text}`;
}

function formatUnknown({ location, text, problem, fix }: LocatedProblem): string {
  return `  ${formatLocation(location)}  “${text}”\n    ${problem}. To fix: ${fix}.`;
}

function formatOrphan(orphan: OrphanedApproval): string {
  const { language, path } = orphan;
  return `  ${formatLocation({ kind: 'approval', language, path })}${formatApproval(orphan)}`;
}

/** Returns the first texts of each language, and the number of the other texts. */
function formatTexts(
  texts: readonly ReviewedText[],
  maximum: number,
  formatText: (text: ReviewedText) => string,
): readonly string[] {
  return [...groupByLanguage(texts)].flatMap(([language, ofLanguage]) => {
    const rest = ofLanguage.length - maximum;
    const more = `  ${language} and ${rest} more (npm run copy:status -- --all lists them)`;
    return [...ofLanguage.slice(0, maximum).map(formatText), ...(rest > 0 ? [more] : [])];
  });
}

/** The facts that a status reports. */
interface ReviewStatus {
  /** The texts under keys that the kit knows. */
  readonly texts: readonly ReviewedText[];
  readonly unknown: readonly LocatedProblem[];
  readonly orphans: readonly OrphanedApproval[];
}

function formatStatus({ texts, unknown, orphans }: ReviewStatus, maximum: number): string {
  const drafts = texts.filter(({ state }) => state === 'draft');
  const changed = drafts.filter(({ approval }) => approval !== undefined);
  const neverApproved = drafts.filter(({ approval }) => approval === undefined);
  const missing = texts.filter(({ state }) => state === 'missing');
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Changed since the approval', changed.map(formatChanged)],
    ['Never approved', formatTexts(neverApproved, maximum, (draft) => `  ${getTextId(draft)}  “${draft.text}”`)],
    ['Missing', formatTexts(missing, maximum, (text) => `  ${getTextId(text)}${formatApproval(text)}`)],
    ['Under a key that the kit does not know, and so never shown', unknown.map(formatUnknown)],
    [
      'Approvals of texts that no longer exist (npm run copy:approve -- --forget --all removes them)',
      orphans.map(formatOrphan),
    ],
  ];
  return [
    formatCounts(texts),
    ...sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `${title}:\n${lines.join('\n')}`),
    formatRemainingWork(texts, orphans, unknown.length),
  ].join('\n\n');
}

/**
 * `copy:status`: reports the texts that are approved, drafts, missing, or under an unknown key.
 * @param all - whether to list every text; default: the first ten of each language
 */
export function showStatus(project: CopyProject, { all = false }: { readonly all?: boolean } = {}): CommandResult {
  const { locales, approvals } = readProject(project);
  const unknown = findUnknownTexts(locales, project.inventory);
  const unknownLocations = new Set(unknown.map(({ location }) => formatLocation(location)));
  const texts = reviewTexts(locales, approvals, project.inventory).filter(
    ({ location }) => !unknownLocations.has(formatLocation(location)),
  );
  const orphans = findOrphanedApprovals(locales, approvals, project.inventory);
  return { output: formatStatus({ texts, unknown, orphans }, all ? Infinity : maximumTexts), good: true };
}
