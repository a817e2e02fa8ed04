/** A spreadsheet takes a cell for a formula that begins with one of these. */
const formulaStart = /^[=+\-@\t\r]/u;

/** Whether a spreadsheet would take a text for a formula, and might run it. */
export function isFormula(text: string): boolean {
  return formulaStart.test(text);
}

/** A cell that no spreadsheet takes for a formula: an apostrophe goes before it, also before those that are there. */
export function escapeFormula(text: string): string {
  return /^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** What {@link escapeFormula} was given. */
export function unescapeFormula(cell: string): string {
  return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}
