import { formatLocation, type LocatedProblem } from '../check/Finding.ts';
import { formatCount } from '../check/formatFindings.ts';
import { Refusal } from '../check/CommandResult.ts';
import type { OrphanedApproval, ReviewedText } from './reviewTexts.ts';

/** The number of items that a person reads in one go. */
const maximumItems = 10;

/** Returns the first items, one in a line, and the number of the other items. */
export function formatFirstItems<Item>(
  items: readonly Item[],
  formatItem: (item: Item) => string,
  maximum = maximumItems,
): readonly string[] {
  const rest = items.length - maximum;
  return [...items.slice(0, maximum).map(formatItem), ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

/**
 * Does nothing if there are no problems.
 * @param reason - the reason why the command stops, a sentence without its full stop
 * @throws Refusal with the locations of the problems
 */
export function refuseProblems(reason: string, problems: readonly LocatedProblem[]): void {
  if (problems.length === 0) return;
  const lines = formatFirstItems(
    problems,
    ({ location, problem, fix }) => `  ${formatLocation(location)}: ${problem}. To fix: ${fix}.`,
  );
  throw new Refusal([`${reason}:`, ...lines].join('\n'));
}

/**
 * Returns the work that remains, in one line.
 * @param unknownCount - the number of texts under keys that the kit does not know
 */
export function formatRemainingWork(
  texts: readonly ReviewedText[],
  orphans: readonly OrphanedApproval[],
  unknownCount = 0,
): string {
  const drafts = texts.filter(({ state }) => state === 'draft').length;
  const missing = texts.filter(({ state }) => state === 'missing').length;
  const work = [
    ...(drafts > 0 ? [formatCount(drafts, 'draft')] : []),
    ...(missing > 0 ? [`${formatCount(missing, 'text')} missing`] : []),
    ...(unknownCount > 0 ? [`${formatCount(unknownCount, 'text')} under unknown keys`] : []),
    ...(orphans.length > 0 ? [`${formatCount(orphans.length, 'approval')} of texts that no longer exist`] : []),
  ];
  return work.length === 0 ? 'Everything is approved.' : `Left to do: ${work.join(', ')}.`;
}

/** A text that has changed in some languages and not in others. */
export interface OneSidedChange {
  /** For example `codes.413.title`. */
  readonly path: string;
  /** The languages with new words. */
  readonly changed: readonly string[];
  /** The languages with the same words as before. */
  readonly unchanged: readonly string[];
}

const displayNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

function formatLanguages(languages: readonly string[]): string {
  return languages.map((language) => `the ${displayNames.of(language) ?? language}`).join(' and ');
}

function formatOneSidedChange({ path, changed, unchanged }: OneSidedChange): string {
  const all = changed.length + unchanged.length > 2 ? 'all' : 'both';
  const change = `${formatLanguages(changed)} changed, ${formatLanguages(unchanged)} did not`;
  return `${path}: ${change}. Check whether ${all} still say the same.`;
}

/** Returns the texts that may no longer say the same in every language, one in a line. */
export function formatOneSidedChanges(changes: readonly OneSidedChange[]): readonly string[] {
  return formatFirstItems(changes, formatOneSidedChange);
}
