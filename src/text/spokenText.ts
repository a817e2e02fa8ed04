/** Marks that end a sentence, in the scripts that apps may bring texts in. */
const sentenceEnd = /[.!?…。！？؟۔।]$/u;

/** What a voice says: each text as a sentence of its own. */
export function spokenText(...texts: readonly string[]): string {
  return texts.map((text) => (sentenceEnd.test(text) ? text : `${text}.`)).join(' ');
}
