/**
 * A text with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced.
 *
 * @throws Error where the text has no such place.
 */
export function replaceSection(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`There is no ${start} … ${end} to write between.`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
