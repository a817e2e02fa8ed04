import type { ActionId, ActionKind } from '../catalogue/actionCatalogue.ts';
import type { PictogramId } from '../pictogram/pictogramIds.ts';
import type { Politeness, Remedy, Severity } from '../catalogue/statusCatalogue.ts';
import type { StatusCode } from '../catalogue/statusCodes.ts';
import type { StatusType } from '../catalogue/statusTypes.ts';

/** An id of the app's own. `& {}` keeps the kit's ids in the suggestions of an editor. */
type OwnId = string & {};

/** One suggested action, in words. */
export interface ResolvedAction {
  /** An action of the kit, or one of the app's own. */
  readonly id: ActionId | OwnId;
  /** `guidance`: the person does it. `command`: the app does it, if it gives a handler. */
  readonly kind: ActionKind;
  readonly label: string;
  /** The language of the label. It differs from the message's language only if that language has no words for it. */
  readonly language: string;
  readonly pictogram: PictogramId;
}

/** The words and next steps for a status code, ready to show or to speak. */
export interface ResolvedStatusMessage {
  /** The code: the kit's, one of the app's own as text, or `"unknown"` for a code that neither knows. */
  readonly code: StatusCode | 'unknown' | OwnId;
  /** Whether the kit or the app's own statuses know the code. */
  readonly known: boolean;
  readonly type: StatusType;
  readonly severity: Severity;
  readonly remedy: Remedy;
  /** Whether the message is a hint over a live picture: one title, one step and one picture. */
  readonly isLiveHint: boolean;
  /** How a screen reader announces the message. */
  readonly politeness: Politeness;
  /** What happened. */
  readonly title: string;
  /** Why it happened, or what it means; `null` where the title and the step say it all. */
  readonly description: string | null;
  /** The language of the description, or of the title if there is none. */
  readonly descriptionLanguage: string;
  /** Up to three actions, the most useful first. Commands that the screen does not offer are left out. */
  readonly actions: readonly ResolvedAction[];
  /**
   * The words for a voice, which make sense without the screen: the title, then up to two steps of the person. If there
   * are none, the first button, as "Press …".
   */
  readonly spoken: string;
  /** A reference for staff: the code, or the number of a code that the kit does not know, or `"unknown"`. */
  readonly reference: string;
  /** The reference with its label, in the message's language. */
  readonly referenceLabel: string;
  /**
   * Whether the screen should show the reference: for a code of the API that is an error, or that the app or the service
   * caused. Many of these codes share their words, and the reference tells staff which one it was. `false` under
   * `privacy` for the codes that reveal enrolment.
   */
  readonly needsReference: boolean;
  /** The language of the title, as a BCP 47 tag. It may be a fallback of the requested language. */
  readonly language: string;
  /** The writing direction of `language`. */
  readonly dir: 'ltr' | 'rtl';
  readonly pictogram: PictogramId;
}
