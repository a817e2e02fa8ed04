import type { ActionId, ActionKind } from '../catalogue/actionCatalogue.ts';
import type { PictogramId } from '../pictogram/pictogramIds.ts';
import type { Politeness, Remedy, Severity, StatusCode } from '../catalogue/statusCatalogue.ts';
import type { StatusType } from '../catalogue/statusTypes.ts';

/** One suggested action, in words. */
export interface ResolvedAction {
  readonly id: ActionId;
  /** `guidance`: the person does it. `command`: the app does it, if it gives a handler. */
  readonly kind: ActionKind;
  readonly label: string;
  /** The language of the label. It differs from the message's language only if that language has no words for it. */
  readonly language: string;
  readonly pictogram: PictogramId;
}

/** The words and next steps for a status code, ready to show or to speak. */
export interface ResolvedStatusMessage {
  /** The code, or `"unknown"` for a code that the kit does not know. */
  readonly code: StatusCode | 'unknown';
  /** Whether the kit knows the code. */
  readonly known: boolean;
  readonly type: StatusType;
  readonly severity: Severity;
  readonly remedy: Remedy;
  /** How a screen reader announces the message. */
  readonly politeness: Politeness;
  /** What happened. */
  readonly title: string;
  /** Why it happened, or what it means. */
  readonly description: string;
  /** The language of the description. */
  readonly descriptionLanguage: string;
  /** One to three actions, the most useful first. */
  readonly actions: readonly ResolvedAction[];
  /** The words for a voice: the title and the first action as two sentences. */
  readonly spoken: string;
  /** A reference for staff: the code, or the number of a code that the kit does not know, or `"unknown"`. */
  readonly reference: string;
  /** The reference with its label, in the message's language. */
  readonly referenceLabel: string;
  /** The language of the title, as a BCP 47 tag. It may be a fallback of the requested language. */
  readonly language: string;
  /** The writing direction of `language`. */
  readonly dir: 'ltr' | 'rtl';
  readonly pictogram: PictogramId;
}
