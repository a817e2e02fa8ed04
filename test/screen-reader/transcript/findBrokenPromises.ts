import { completePromise, type SpeechPromise } from './SpeechPromise.ts';
import type { Utterance } from './Utterance.ts';
import { countOccurrences, normalizeSpaces, splitSentences } from './words.ts';

/**
 * Compares what was said with a promise.
 *
 * @param utterances - All that was said since the moment of the promise.
 * @param startedAtMs - That moment, in epoch ms.
 * @returns A line for each difference; none if the promise was kept.
 */
export function findBrokenPromises(
  promise: SpeechPromise,
  utterances: readonly Utterance[],
  startedAtMs: number,
): readonly string[] {
  const counts = findWrongCounts(promise, utterances);
  return [
    ...counts,
    ...(counts.length === 0 ? findWrongOrder(promise, utterances) : []),
    ...findForbidden(promise, utterances),
    ...findFaultyUtterances(promise, utterances, startedAtMs),
  ];
}

/** Returns whether all texts of a promise have been said, once or more. */
export function isAllSaid({ said }: SpeechPromise, utterances: readonly Utterance[]): boolean {
  const speech = joinTexts(utterances);
  return said.flatMap(splitSentences).every((sentence) => countOccurrences(speech, sentence) > 0);
}

function joinTexts(utterances: readonly Utterance[]): string {
  return normalizeSpaces(utterances.map(({ text }) => text).join(' '));
}

/** Counts each sentence alone, because a screen reader may repeat a title without its steps. */
function findWrongCounts({ said }: SpeechPromise, utterances: readonly Utterance[]): readonly string[] {
  const promised = normalizeSpaces(said.join(' '));
  const speech = joinTexts(utterances);
  return [...new Set(said.flatMap(splitSentences))].flatMap((sentence) => {
    const [expected, actual] = [countOccurrences(promised, sentence), countOccurrences(speech, sentence)];
    return actual === expected ? [] : [`said ${nameCount(actual)} instead of ${nameCount(expected)}: “${sentence}”`];
  });
}

function nameCount(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${count} times`;
}

function findWrongOrder({ said }: SpeechPromise, utterances: readonly Utterance[]): readonly string[] {
  const speech = joinTexts(utterances);
  let position = 0;
  for (const sentence of said.flatMap(splitSentences)) {
    const next = speech.indexOf(sentence, position);
    if (next < 0) return [`said in another order: “${sentence}” comes too early`];
    position = next + sentence.length;
  }
  return [];
}

function findForbidden({ never }: SpeechPromise, utterances: readonly Utterance[]): readonly string[] {
  return utterances.filter(({ text }) => never?.test(text)).map(({ text }) => `must not be said: “${text}”`);
}

/** Looks at each utterance: whether it belongs there, was cut off, came late or had the voice of another language. */
function findFaultyUtterances(
  promise: SpeechPromise,
  utterances: readonly Utterance[],
  startedAtMs: number,
): readonly string[] {
  const { said, isAlone, withinMs, language } = completePromise(promise);
  const sentences = said.flatMap(splitSentences);
  return utterances.flatMap(({ text, ...utterance }) => {
    const promised = sentences.filter((sentence) => countOccurrences(normalizeSpaces(text), sentence) > 0);
    const rest = promised.reduce((left, sentence) => left.replace(sentence, ''), normalizeSpaces(text));
    const isForeign = /[\p{L}\p{N}]/u.test(rest);
    const faults = isAlone && isForeign ? [`nobody promised “${text}”`] : [];
    if (promised.length === 0) return faults;

    const lateMs = utterance.startedAtMs - startedAtMs;
    if (utterance.ending !== 'whole') faults.push(`${utterance.ending}: “${text}”`);
    if (lateMs > withinMs) faults.push(`said after ${lateMs} ms, later than ${withinMs} ms: “${text}”`);
    if (!isSameLanguage(utterance.language, language)) faults.push(`said in “${utterance.language}”: “${text}”`);
    return faults;
  });
}

function isSameLanguage(tag: string, expected: string): boolean {
  const [actual, wanted] = [tag.toLowerCase(), expected.toLowerCase()];
  return actual === wanted || actual.startsWith(`${wanted}-`);
}
