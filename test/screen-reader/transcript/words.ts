/** Returns a text with single plain spaces. */
export function normalizeSpaces(text: string): string {
  // `\s` includes the no-break space.
  return text.replace(/\s+/g, ' ').trim();
}

/** Returns the sentences of a text without their full stops, which a screen reader may drop or add. */
export function splitSentences(text: string): readonly string[] {
  return normalizeSpaces(text)
    .split(/(?<=[.?!…])\s/)
    .map((sentence) => sentence.replace(/[.?!…]+$/, ''))
    .filter((sentence) => sentence !== '');
}

/** Counts how often a text contains a part, as whole words. */
export function countOccurrences(text: string, part: string): number {
  const pieces = text.split(part);
  const isWholeWord = (index: number) =>
    !/[\p{L}\p{N}]$/u.test(pieces[index] ?? '') && !/^[\p{L}\p{N}]/u.test(pieces[index + 1] ?? '');
  return pieces.slice(1).filter((_, index) => isWholeWord(index)).length;
}
