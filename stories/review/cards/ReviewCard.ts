import type { Audience, Operation, Setting } from 'face-status-kit';

/** Where a message is shown, to whom, and at which try. */
export interface CardSituation {
  readonly audience: Audience;
  readonly privacy: boolean;
  /** 1, 2, or 3 for the third try and all later ones. */
  readonly attempt: number;
  readonly operation?: Operation;
  readonly setting?: Setting;
}

/** A message in one language. */
export interface CardSide {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly actions: readonly string[];
  readonly spoken: string;
  /**
   * The texts that it is made of, as in `codes.413.title_kiosk`, and those that say the same in its other situations; none
   * for developers, whose words are the vendor's.
   */
  readonly paths: readonly string[];
}

/** A message that reads like no other of its code, in every language. */
export interface ReviewCard {
  /** As in `413-kiosk`: stands in links, so it has letters, digits and dashes only. */
  readonly id: string;
  readonly code: string;
  /** The most general of the situations in which it is shown. */
  readonly shown: CardSituation;
  /** All situations in which it reads so, of those that make a difference for its code. */
  readonly situations: readonly CardSituation[];
  /** Those in words, a line each; none where it is shown everywhere. */
  readonly where: readonly string[];
  /** By language, in the order of the languages. */
  readonly sides: readonly CardSide[];
}
