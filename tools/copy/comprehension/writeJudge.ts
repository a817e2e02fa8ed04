import { Refusal, type CommandResult } from '../check/CommandResult.ts';
import { findKey, formatSituations, type ComprehensionKey } from './findKey.ts';
import { formatMoment, formatWords } from './formatSheet.ts';
import { comprehensionKeys } from './keys/keys.ts';
import type { NumberedMessage, ReaderAnswers, SheetOrder } from './Measurement.ts';
import { readAnswers, readOrder, writeText } from './measurementFiles.ts';

/** A message with its key. */
export interface KeyedMessage {
  readonly message: NumberedMessage;
  readonly key: ComprehensionKey;
}

/**
 * Returns the messages of a sheet with their keys, in the order of the keys, so that messages with the same key stand
 * together.
 * @throws Refusal if a message has no key, or several
 */
export function listKeyedMessages(order: SheetOrder): readonly KeyedMessage[] {
  const keyed = order.messages.map((message) => {
    const { key, problem } = findKey(comprehensionKeys, message, order);
    if (!key) throw new Refusal(problem);
    return { message, key };
  });
  const rank = ({ key }: KeyedMessage) => comprehensionKeys.indexOf(key);
  return keyed.sort((one, other) => rank(one) - rank(other) || one.message.n - other.message.n);
}

const instructions = `# For the judge

Judge each answer by the key, not by your own reading of the message. A reader may use any words.

- \`understood\`: the reader has understood what the key says must be understood. More is not needed. A belief that contradicts the key makes it \`false\`.
- \`rightStep\`: the first thing that the reader would do is one of the acts of the key. An act that the key calls wrong, and an act that cannot be done, make it \`false\`. If the reader names several acts, the first one counts.

The two are independent. How sure the readers are is not shown, so that it does not count. Write \`verdicts.json\` in this folder, with one entry for each answer; \`note\` is optional, and useful for each \`false\`:

\`\`\`json
[{ "n": 1, "reader": "name", "understood": true, "rightStep": false, "note": "went to look for a card" }]
\`\`\``;

/** Returns the text on one line, so that it cannot break the Markdown around it. */
function toLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function formatAnswer({ reader, answers }: ReaderAnswers, n: number): string {
  const answer = answers.find((one) => one.n === n);
  if (!answer) return '';
  const puzzled = toLine(answer.puzzled);
  return [
    `- reader \`${reader}\``,
    `  - happened: ${toLine(answer.happened)}`,
    `  - first step: ${toLine(answer.firstStep)}`,
    ...(puzzled === '' ? [] : [`  - puzzled by: ${puzzled}`]),
  ].join('\n');
}

function formatKeyedMessage({ message, key }: KeyedMessage, order: SheetOrder, readers: readonly ReaderAnswers[]) {
  const words = [`*${formatMoment(message, order)}*`, ...formatWords(message, order)];
  return [
    `## ${message.n} · ${key.id}`,
    `Situations: ${formatSituations(message)}`,
    words.join('\n\n').replaceAll(/^/gmu, '> '),
    `**Must be understood:** ${key.understand}`,
    `**Right first step:** ${key.firstStep}`,
    readers.map((reader) => formatAnswer(reader, message.n)).join('\n'),
  ].join('\n\n');
}

/** Checks the answers, and writes `judge.md`: each message with its words, its key and the answers of all readers. */
export function writeJudge(folder: string): CommandResult {
  const order = readOrder(folder);
  const readers = readAnswers(folder, order);
  const messages = listKeyedMessages(order).map((message) => formatKeyedMessage(message, order, readers));
  writeText(folder, 'judge.md', `${[instructions, ...messages].join('\n\n')}\n`);
  const output = `Judge: ${messages.length} messages and ${readers.length} readers in ${folder}/judge.md. The judge writes verdicts.json.`;
  return { output, good: true };
}
