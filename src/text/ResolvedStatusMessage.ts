import type { ActionId, ActionKind } from '../catalogue/actionCatalogue.ts';
import type { PictogramId } from '../pictogram/pictogramIds.ts';
import type { Politeness, Remedy, Severity, StatusCode } from '../catalogue/statusCatalogue.ts';
import type { StatusType } from '../catalogue/statusTypes.ts';

/** One thing to do, in words. */
export interface ResolvedAction {
  readonly id: ActionId;
  /** `guidance`: the person does it. `command`: the screen does it, given a handler. */
  readonly kind: ActionKind;
  readonly label: string;
  /** The language that the label is really in; differs from the message's only where that one has no words for it. */
  readonly language: string;
  readonly pictogram: PictogramId;
}

/** A status code as words and next steps, ready to show or to speak. */
export interface ResolvedStatusMessage {
  /** The code, or `"unknown"` for one that the kit does not know. */
  readonly code: StatusCode | 'unknown';
  /** Whether the kit knows the code. */
  readonly known: boolean;
  readonly type: StatusType;
  readonly severity: Severity;
  readonly remedy: Remedy;
  /** How a screen reader announces it. */
  readonly politeness: Politeness;
  /** What happened. */
  readonly title: string;
  /** Why, or what it means. */
  readonly description: string;
  /** The language that the description is really in. */
  readonly descriptionLanguage: string;
  /** One to three, the most useful first. */
  readonly actions: readonly ResolvedAction[];
  /** What a voice says: the title and the first action as two sentences. */
  readonly spoken: string;
  /** What staff can quote: the code, or for one that the kit does not know its number or `"unknown"`. */
  readonly reference: string;
  /** The reference with its label, in the message's language. */
  readonly referenceLabel: string;
  /** The language that the title is really in, as a BCP 47 tag; not always the one asked for. */
  readonly language: string;
  /** The writing direction of `language`. */
  readonly dir: 'ltr' | 'rtl';
  readonly pictogram: PictogramId;
}
