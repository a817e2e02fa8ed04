/** A mark that ends a sentence, in any of the scripts that apps may bring texts in. */
const sentenceEnd = /[\p{Sentence_Terminal}…]$/u;

const sentence = (text: string): string => (sentenceEnd.test(text) ? text : `${text}.`);

/** What a voice says: what happened, and the first step where there is one, each as a sentence of its own. */
export function formatSpokenText(title: string, step: string | undefined): string {
  return step === undefined ? sentence(title) : `${sentence(title)} ${sentence(step)}`;
}
