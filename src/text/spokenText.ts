/** A mark that ends a sentence, in any of the scripts that apps may bring texts in. */
const sentenceEnd = /[\p{Sentence_Terminal}…]$/u;

/** What a voice says: each text as a sentence of its own. */
export function spokenText(...texts: readonly string[]): string {
  return texts.map((text) => (sentenceEnd.test(text) ? text : `${text}.`)).join(' ');
}
