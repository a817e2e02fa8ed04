/** The words of a text: what stands between spaces and holds a letter or a digit. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
