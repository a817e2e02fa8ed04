/** A spreadsheet reads a cell that begins with one of these characters as a formula, and may run it. */
const formulaStart = /^[=+\-@\t\r]/u;

/** Returns whether a spreadsheet would read a text as a formula. */
export function isFormula(text: string): boolean {
  return formulaStart.test(text);
}

/** Returns a cell that no spreadsheet reads as a formula: it puts an apostrophe before the text. */
export function escapeFormula(text: string): string {
  // A text that begins with apostrophes gets one more, so that unescapeFormula() can restore it.
  return /^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** Returns the text that {@link escapeFormula} made a cell of. */
export function unescapeFormula(cell: string): string {
  return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}

/** The remains of “ ’ ” and similar characters after a program has read UTF-8 in another encoding. */
const wronglyDecoded = /â€|Ã[\u0080-\u00bf]/u;

/** In characters: many times the longest text. The rules of the copy check would be slow with a longer one. */
const maximumTextLength = 2000;

const textProblems: readonly (readonly [isWrong: (text: string) => boolean, problem: string])[] = [
  [isFormula, 'begins like a formula (=, +, -, @ or a tab): begin with a letter'],
  [(text) => /[\n\r\v\f\u0085\u2028\u2029]/u.test(text), 'has a line break: a text is one line'],
  [(text) => /\p{Cc}/u.test(text), 'has a control character: type the text again'],
  [
    (text) => text.includes('\ufffd') || wronglyDecoded.test(text),
    'has letters that another program has lost or changed: open and save the file as UTF-8',
  ],
];

/** Returns why no text may be like this one, whatever its words are; `undefined` if the text is fine. */
export function findTextProblem(text: string): string | undefined {
  const { length } = [...text];
  if (length > maximumTextLength) {
    return `has ${length} characters, but no text of the kit has more than ${maximumTextLength}: is another text in the cell?`;
  }
  return textProblems.find(([isWrong]) => isWrong(text))?.[1];
}

/** In characters: enough to recognise a text. */
const shortLength = 200;

/** Returns the beginning of a text that is too long for a message. */
export function shorten(text: string): string {
  const characters = [...text];
  return characters.length > shortLength ? `${characters.slice(0, shortLength).join('').trimEnd()}…` : text;
}

/** Returns a text in one line, without control characters that a terminal would obey. */
export function replaceControlCharacters(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd');
}
