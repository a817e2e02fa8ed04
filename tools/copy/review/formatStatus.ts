import { formatLocation, type LocatedProblem } from '../check/Finding.ts';
import { formatLeft } from './formatLeft.ts';
import type { GoneApproval, ReviewedText, TextState } from './reviewTexts.ts';

/** Texts that nobody has approved yet are many at first: so many are told of each language unless all are asked for. */
const mostTold = 10;

const states: readonly TextState[] = ['approved', 'draft', 'missing'];

function groupByLanguage<Item extends { readonly language: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const languages = [...new Set(items.map(({ language }) => language))];
  return new Map(languages.map((language) => [language, items.filter((item) => item.language === language)]));
}

function formatTable(texts: readonly ReviewedText[]): string {
  const rows = [...groupByLanguage(texts)].map(([language, own]) => [
    language,
    ...states.map((wanted) => String(own.filter(({ state }) => state === wanted).length)),
  ]);
  const table = [['', ...states], ...rows];
  const widths = ['', ...states].map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table
    .map(([language = '', ...counts]) => {
      const cells = counts.map((cell, column) => cell.padStart(widths[column + 1] ?? 0));
      return [language.padEnd(widths[0] ?? 0), ...cells].join('  ');
    })
    .join('\n');
}

const approvedBy = ({ approval }: Pick<GoneApproval, 'approval'>) => `${approval.role}, ${approval.date}`;

function formatChanged({ language, path, text, approval }: ReviewedText): string {
  return approval ? `  ${language} ${path} (${approvedBy({ approval })})\n    - ${approval.text}\n    + ${text}` : '';
}

function formatMissing({ language, path, approval }: ReviewedText): string {
  const head = `${language} ${path}`;
  return approval ? `  ${head} (${approvedBy({ approval })})\n    - ${approval.text}` : `  ${head}`;
}

function formatGone({ language, path, approval }: GoneApproval): string {
  return `  tools/copy/approvals.json ${language} ${path} (${approvedBy({ approval })})\n    - ${approval.text}`;
}

/** The first of each language, and how many more there are. */
function capped(
  texts: readonly ReviewedText[],
  most: number,
  format: (text: ReviewedText) => string,
): readonly string[] {
  return [...groupByLanguage(texts)].flatMap(([language, own]) => [
    ...own.slice(0, most).map(format),
    ...(own.length > most
      ? [`  ${language} and ${own.length - most} more (npm run copy:status -- --all tells them)`]
      : []),
  ]);
}

function formatUnknown({ location, text, problem, fix }: LocatedProblem): string {
  return `  ${formatLocation(location)}  “${text}”\n    ${problem}. To fix: ${fix}.`;
}

/** What there is to tell of the review. */
export interface Reviewed {
  /** Those under keys that the kit knows. */
  readonly texts: readonly ReviewedText[];
  readonly unknown: readonly LocatedProblem[];
  readonly gone: readonly GoneApproval[];
}

/** How far the review of every language is, for people to read. */
export function formatStatus({ texts, unknown, gone }: Reviewed, all: boolean): string {
  const most = all ? Infinity : mostTold;
  const drafts = texts.filter(({ state }) => state === 'draft');
  const missing = texts.filter(({ state }) => state === 'missing');
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Changed since it was approved', drafts.filter(({ approval }) => approval).map(formatChanged)],
    [
      'Never approved',
      capped(
        drafts.filter(({ approval }) => !approval),
        most,
        ({ language, path, text }) => `  ${language} ${path}  “${text}”`,
      ),
    ],
    ['Missing', capped(missing, most, formatMissing)],
    ['Under a key that the kit does not know, and so never shown', unknown.map(formatUnknown)],
    ['Approvals of texts that are gone (npm run copy:approve -- --forget --all takes them out)', gone.map(formatGone)],
  ];
  const told = sections.filter(([, lines]) => lines.length > 0);
  return [
    formatTable(texts),
    ...told.map(([title, lines]) => `${title}:\n${lines.join('\n')}`),
    formatLeft(texts, gone, unknown.length),
  ].join('\n\n');
}
