import type { ActionKind } from '../../../src/catalogue/actionCatalogue.ts';
import type { Operation } from '../../../src/catalogue/operations.ts';
import type { MessageLocation } from './Finding.ts';
import type { Audience } from './TextContext.ts';

/** Everything that a message depends on. */
export interface Situation {
  readonly language: string;
  readonly code: string;
  readonly audience: Audience;
  /** Over a live picture; left out after a photo. */
  readonly stage?: 'capture';
  readonly setting?: 'handheld' | 'desktop' | 'kiosk';
  readonly operation?: Operation;
  readonly attempt: number;
  readonly privacy: boolean;
  readonly registry: string;
  /** The commands that the screen offers; left out where it offers all that the message can have. */
  readonly commands?: readonly string[];
}

/** One step of a message. */
export interface VariantAction {
  readonly id: string;
  readonly kind: ActionKind;
  readonly label: string;
}

/** One message as a person in one situation gets it. */
export interface Variant extends Situation {
  readonly title: string;
  /** Empty where the title and the step say it all. */
  readonly description: string;
  readonly actions: readonly VariantAction[];
  readonly spoken: string;
}

/** Returns the location of a message, for a finding. */
export function locateMessage(variant: Variant): MessageLocation {
  const { language, code, audience, stage, setting, operation, attempt, privacy, registry, commands } = variant;
  return {
    kind: 'message',
    language,
    code,
    audience,
    attempt,
    privacy,
    registry,
    ...(operation && { operation }),
    ...(stage && { stage }),
    ...(setting && { setting }),
    ...(commands && { commands }),
  };
}

/** Returns the labels of a message’s steps. */
export function getLabels({ actions }: Pick<Variant, 'actions'>): readonly string[] {
  return actions.map(({ label }) => label);
}

/** The parts of a message that a person reads. */
interface ShownParts extends Pick<Variant, 'title' | 'description'> {
  /** The labels of the steps. */
  readonly actions: readonly string[];
}

/** Returns all parts of a message as one text of sentences. */
export function joinParts({ title, description, actions }: ShownParts): string {
  return [title, description, ...actions]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
