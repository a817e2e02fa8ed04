import type { Audience, Operation, Setting, Stage } from 'face-status-kit';

/** The buttons that a screen offers: for every command, for every command but help, or for none. */
export type OfferedButtons = 'all' | 'allButHelp' | 'none';

/** The options with which a message is shown. */
export interface CardSituation {
  readonly audience: Audience;
  readonly privacy: boolean;
  /** 1, 2 or 3; 3 stands for the third attempt and all later ones. */
  readonly attempt: number;
  readonly stage: Stage;
  readonly operation?: Operation;
  readonly setting?: Setting;
  readonly buttons: OfferedButtons;
}

/** A message in one language. */
export interface CardSide {
  readonly language: string;
  readonly title: string;
  /** Empty where the title and the step say it all. */
  readonly description: string;
  readonly actions: readonly string[];
  readonly spoken: string;
  /**
   * The paths of its texts, as in `codes.413.title_kiosk`, and of the texts that read the same in the other situations
   * of the card. Empty for developers: they read the vendor's words.
   */
  readonly paths: readonly string[];
}

/** A message that differs from all others of its code in at least one language. */
export interface ReviewCard {
  /** Part of links, so it has only letters, digits and dashes, as in `413-kiosk-again`. */
  readonly id: string;
  readonly code: string;
  /** The most general situation in which the message is shown. */
  readonly shown: CardSituation;
  /** All situations in which the message reads the same. */
  readonly situations: readonly CardSituation[];
  /** These situations in words, one line each; empty if the message is shown in every situation. */
  readonly where: readonly string[];
  /** One side per language. */
  readonly sides: readonly CardSide[];
}
