import { count } from '../../check/formatFindings.ts';
import { shortened } from './shortened.ts';

/** Why a row cannot be imported. */
export interface RowProblem {
  /** As a spreadsheet shows them; none for what no row of the file is the cause of. */
  readonly rows: readonly number[];
  /** As in `codes.413.title`; empty where the row has none. */
  readonly key: string;
  readonly language?: string;
  readonly reason: string;
}

/** As many as a person mends in one go. */
const shown = 20;

/** What a file holds is shown in one line, and sends no command to the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd');
}

function formatProblem({ rows, key, language, reason }: RowProblem): string {
  const numbers = rows.length === 0 ? '' : `${rows.length === 1 ? 'Row' : 'Rows'} ${rows.join(', ')}`;
  const place = [numbers, shortened(key), language ?? ''].filter((part) => part !== '').join(', ');
  return `  ${printable(`${place}${place === '' ? '' : ': '}${reason}`)}`;
}

/** In a line, how much there is to fix. */
export function summarise(problems: readonly RowProblem[]): string {
  const rows = new Set(problems.flatMap((problem) => problem.rows)).size;
  const others = problems.filter((problem) => problem.rows.length === 0).length;
  const parts = [
    ...(rows > 0 ? [count(rows, 'row')] : []),
    ...(others > 0 ? [`${count(others, 'thing')} elsewhere`] : []),
  ];
  return `Nothing was written: ${parts.join(' and ')} to fix.`;
}

/** Problems for people to read, in the order of the rows. */
export function formatProblems(problems: readonly RowProblem[]): string {
  const first = ({ rows }: RowProblem) => rows[0] ?? Infinity;
  const sorted = problems.toSorted((one, other) => (first(one) === first(other) ? 0 : first(one) - first(other)));
  const more = problems.length - shown;
  return [...sorted.slice(0, shown).map(formatProblem), ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}
