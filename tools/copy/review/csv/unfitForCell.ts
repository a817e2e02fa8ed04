import { isFormula } from './formulas.ts';

/** What a spreadsheet leaves of “ ’ ” and the like, when it reads UTF-8 as something else. */
const misread = /â€|Ã[\u0080-\u00bf]/u;

/** In characters: many times what the longest text may have. The rules would take long for nothing. */
const maximumLength = 2000;

function lengthProblem(text: string): string | undefined {
  const { length } = [...text];
  if (length <= maximumLength) return undefined;
  return `has ${length} characters, and no text of the kit has more than ${maximumLength}: did another text get into the cell?`;
}

const checks: readonly (readonly [(text: string) => boolean, string])[] = [
  [isFormula, 'begins like a formula (=, +, -, @ or a tab): begin with a letter'],
  [(text) => /[\n\r\v\f\u0085\u2028\u2029]/u.test(text), 'has a line break: a text is one line'],
  [(text) => /\p{Cc}/u.test(text), 'has a control character: type the text anew'],
  [
    (text) => text.includes('\ufffd') || misread.test(text),
    'has letters that were lost or changed on the way: open and save the file as UTF-8',
  ],
];

/** Why no text of a cell may be like this one, before any rule of the words; `undefined` where nothing speaks against it. */
export function unfitForCell(text: string): string | undefined {
  return lengthProblem(text) ?? checks.find(([isUnfit]) => isUnfit(text))?.[1];
}
