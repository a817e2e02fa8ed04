import type { Operation } from '../../../src/catalogue/operations.ts';
import type { Setting, Stage } from '../../../src/text/StatusMessageOptions.ts';

/** The choices of one measurement: readers answer for one language in one setting. */
export interface SheetChoice {
  readonly language: string;
  readonly setting: Setting;
  /** Whether the readers get only the words for a voice. */
  readonly spoken: boolean;
}

/** The code under which the warning to an idle visitor of a kiosk stands. It is no code of the catalogue. */
export const kioskWarningCode = 'kioskWarning';

/** A situation in which a person meets a message. */
export interface ReaderSituation {
  /** A code of the kit, a code that the kit does not know, or {@link kioskWarningCode}. */
  readonly code: string;
  readonly stage: Stage;
  readonly attempt: number;
  readonly operation?: Operation | undefined;
  readonly privacy: boolean;
}

/** The words of a message, in the parts that a screen shows, and the words for a voice. */
export interface MessageWords {
  readonly title: string;
  /** The steps that the person does. */
  readonly steps: readonly string[];
  readonly description: string | null;
  readonly buttons: readonly string[];
  readonly spoken: string;
}

/** One entry of a sheet: a message, and every situation in which it has these words. */
export interface SheetMessage {
  readonly words: MessageWords;
  readonly situations: readonly [ReaderSituation, ...ReaderSituation[]];
}

/** An entry of a sheet with its number. */
export interface NumberedMessage extends SheetMessage {
  readonly n: number;
}

/** The content of `order.json`: everything about a sheet that the readers must not see. */
export interface SheetOrder extends SheetChoice {
  readonly seed: number;
  readonly messages: readonly NumberedMessage[];
}

/** The answer of a reader to one message. */
export interface Answer {
  readonly n: number;
  readonly happened: string;
  readonly firstStep: string;
  /** From 1 (lost) to 5 (certain). */
  readonly sure: number;
  readonly puzzled: string;
}

/** The answers of one reader. The name is that of the file: `answers-<name>.json`. */
export interface ReaderAnswers {
  readonly reader: string;
  readonly answers: readonly Answer[];
}

/** The decision of the judge about one answer. */
export interface Verdict {
  readonly n: number;
  readonly reader: string;
  readonly understood: boolean;
  readonly rightStep: boolean;
  readonly note?: string | undefined;
}
