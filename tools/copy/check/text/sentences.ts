/** The sentences of a text, trimmed. */
export function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
