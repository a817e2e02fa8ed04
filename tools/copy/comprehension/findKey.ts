import type { Operation } from '../../../src/catalogue/operations.ts';
import type { StatusCode } from '../../../src/catalogue/statusCodes.ts';
import type { Setting, Stage } from '../../../src/text/StatusMessageOptions.ts';
import { unknownCode } from './listSituations.ts';
import type { kioskWarningCode, ReaderSituation, SheetChoice, SheetMessage } from './Measurement.ts';

/** The situations that a key is for. A part that is left out fits every situation. */
export interface KeyCondition {
  readonly codes: readonly (StatusCode | 'unknown' | typeof kioskWarningCode)[];
  readonly stage?: Stage;
  readonly settings?: readonly Setting[];
  readonly attempts?: readonly number[];
  /** The operations; `none` is a situation without an operation. */
  readonly operations?: readonly (Operation | 'none')[];
  readonly privacy?: boolean;
}

/** What is right for a message. It comes from the facts about a code, never from the words of a message. */
export interface ComprehensionKey {
  readonly id: string;
  /** One condition, or several of which one must fit. */
  readonly when: KeyCondition | readonly KeyCondition[];
  /** The least that a person must have understood. */
  readonly understand: string;
  /** Every act that is right as the first one, and the likely wrong ones. */
  readonly firstStep: string;
}

function isInList<Item>(items: readonly Item[] | undefined, item: Item): boolean {
  return items === undefined || items.includes(item);
}

function isFor(when: KeyCondition, situation: ReaderSituation, setting: Setting): boolean {
  const { code, stage, attempt, operation, privacy } = situation;
  const owner = code === unknownCode ? 'unknown' : code;
  return (
    when.codes.some((known) => String(known) === owner) &&
    (when.stage === undefined || when.stage === stage) &&
    isInList(when.settings, setting) &&
    isInList(when.attempts, attempt) &&
    isInList(when.operations, operation ?? 'none') &&
    (when.privacy === undefined || when.privacy === privacy)
  );
}

/** Returns the first key that fits a situation. */
function findSituationKey(
  keys: readonly ComprehensionKey[],
  situation: ReaderSituation,
  { setting }: Pick<SheetChoice, 'setting'>,
): ComprehensionKey | undefined {
  return keys.find(({ when }) => [when].flat().some((condition) => isFor(condition, situation, setting)));
}

function describeSituation({ code, stage, attempt, operation, privacy }: ReaderSituation): string {
  return [code, stage, `attempt ${attempt}`, operation, privacy && 'privacy'].filter(Boolean).join(', ');
}

/** Returns the situations of a message in short: `413 (result, attempts 1, 2)`. */
export function formatSituations({ situations }: SheetMessage): string {
  return situations.map((situation) => `(${describeSituation(situation)})`).join(' ');
}

/** The key of a message, or the problem that it has none or several. */
export type FoundKey =
  | { readonly key: ComprehensionKey; readonly problem?: undefined }
  | { readonly key?: undefined; readonly problem: string };

/** Returns the one key for all situations of a message. Words that are shared by different steps are a problem. */
export function findKey(
  keys: readonly ComprehensionKey[],
  message: SheetMessage,
  choice: Pick<SheetChoice, 'setting'>,
): FoundKey {
  const found = new Map<ComprehensionKey, ReaderSituation>();
  for (const situation of message.situations) {
    const key = findSituationKey(keys, situation, choice);
    if (!key) return { problem: `“${message.words.title}” has no key in (${describeSituation(situation)}).` };
    if (!found.has(key)) found.set(key, situation);
  }
  const [first, ...others] = found.keys();
  if (first && others.length === 0) return { key: first };
  const list = [...found].map(([key, situation]) => `${key.id} (${describeSituation(situation)})`).join(', ');
  return { problem: `“${message.words.title}” has the same words for situations that need different acts: ${list}.` };
}
