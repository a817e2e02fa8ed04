/** As in `sep=;`; a program that does not know the line takes it for a row, and may add cells to it. */
const line = /^"?sep=[,;\t|]?"?[,;\t|]*(?:\r\n|\n|\r)/iu;

/** A file without the first line that tells Excel what it is separated by, and how many lines that takes away. */
export function withoutSeparatorLine(text: string): { readonly text: string; readonly lines: number } {
  const [found] = line.exec(text) ?? [''];
  return { text: text.slice(found.length), lines: found === '' ? 0 : 1 };
}
