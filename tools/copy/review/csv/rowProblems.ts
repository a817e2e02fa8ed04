import { formatCount } from '../../check/formatFindings.ts';
import { replaceControlCharacters, shorten } from './cells.ts';

/** The reason why an import cannot take a row. */
export interface RowProblem {
  /** The numbers of the rows as a spreadsheet shows them. Empty for a problem that no row of the file causes. */
  readonly rows: readonly number[];
  /** For example `codes.413.title`. Empty if the row has no key. */
  readonly key: string;
  readonly language?: string;
  readonly reason: string;
}

/** The number of problems that a person fixes in one go. */
const maximumProblems = 20;

function formatRowProblem({ rows, key, language, reason }: RowProblem): string {
  const numbers = rows.length === 0 ? '' : `${rows.length === 1 ? 'Row' : 'Rows'} ${rows.join(', ')}`;
  const place = [numbers, shorten(key), language ?? ''].filter((part) => part !== '').join(', ');
  return `  ${replaceControlCharacters(place === '' ? reason : `${place}: ${reason}`)}`;
}

/** Returns a line that says how much there is to fix. */
function summarizeRowProblems(problems: readonly RowProblem[]): string {
  const rowCount = new Set(problems.flatMap(({ rows }) => rows)).size;
  const otherCount = problems.filter(({ rows }) => rows.length === 0).length;
  const parts = [
    ...(rowCount > 0 ? [formatCount(rowCount, 'row')] : []),
    ...(otherCount > 0 ? [`${formatCount(otherCount, 'problem')} outside the file`] : []),
  ];
  return `Nothing was written. To fix: ${parts.join(' and ')}.`;
}

/** Returns problems for people to read, in the order of the rows, with a summary at the end. */
export function formatRowProblems(problems: readonly RowProblem[]): readonly string[] {
  const getFirstRow = ({ rows: [first = Number.MAX_SAFE_INTEGER] }: RowProblem) => first;
  const sorted = problems.toSorted((one, other) => getFirstRow(one) - getFirstRow(other));
  const rest = problems.length - maximumProblems;
  return [
    ...sorted.slice(0, maximumProblems).map(formatRowProblem),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    summarizeRowProblems(problems),
  ];
}
