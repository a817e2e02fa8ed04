import { settings } from '../../../src/text/StatusMessageOptions.ts';
import { Refusal, type CommandResult } from '../check/CommandResult.ts';
import { readLocales } from '../check/readLocales.ts';
import type { CopyProject } from '../review/project.ts';
import { createMessages } from './createMessages.ts';
import { findKey } from './findKey.ts';
import { formatSheet } from './formatSheet.ts';
import { comprehensionKeys } from './keys/keys.ts';
import type { SheetChoice, SheetOrder } from './Measurement.ts';
import { writeText } from './measurementFiles.ts';
import { getSheetTexts } from './sheetTexts.ts';
import { shuffle } from './shuffle.ts';

/** The options of `copy:sheet`. */
export interface SheetOptions {
  readonly language: string;
  readonly setting: string;
  readonly spoken?: boolean;
  readonly seed: number;
  /** The folder of the measurement. */
  readonly out: string;
}

/** Returns a sheet: all messages in the order of the seed, numbered from 1. */
export function createOrder(
  project: Pick<CopyProject, 'localesFolder'>,
  choice: SheetChoice,
  seed: number,
): SheetOrder {
  const locales = readLocales(project.localesFolder);
  if (!(choice.language in locales)) throw new Refusal(`there are no texts in “${choice.language}”.`);
  const messages = shuffle(createMessages(locales, choice), seed).map((message, index) => ({
    n: index + 1,
    ...message,
  }));
  return { ...choice, seed, messages };
}

/** Returns a sentence for each message that has no key, or several. */
export function findKeyProblems(order: SheetOrder): readonly string[] {
  return order.messages.flatMap((message) => findKey(comprehensionKeys, message, order).problem ?? []);
}

/** Writes `sheet.md` for readers and `order.json` for the judge. Writes nothing if a message has not exactly one key. */
export function writeSheet(project: CopyProject, options: SheetOptions): CommandResult {
  const { language, spoken = false, seed, out } = options;
  const setting = settings.find((known) => known === options.setting);
  if (!setting) throw new Refusal(`the setting is one of ${settings.join(', ')}.`);
  if (!Number.isInteger(seed)) throw new Refusal('the seed is a whole number.');
  getSheetTexts(language);
  const order = createOrder(project, { language, setting, spoken }, seed);
  const problems = findKeyProblems(order);
  if (problems.length > 0) {
    throw new Refusal(`these messages need exactly one key:\n  ${problems.join('\n  ')}`);
  }
  writeText(out, 'sheet.md', formatSheet(order));
  writeText(out, 'order.json', `${JSON.stringify(order, null, 2)}\n`);
  const output = `Sheet: ${order.messages.length} messages in ${out}. Give readers only sheet.md; order.json is for the judge.`;
  return { output, good: true };
}
