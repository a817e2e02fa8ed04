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
}

/** One message as a person in one situation gets it. */
export interface Variant extends Situation {
  readonly title: string;
  /** Empty where the title and the step say it all. */
  readonly description: string;
  readonly actions: readonly string[];
  readonly spoken: string;
}

/** Returns the location of a message, for a finding. */
export function locateMessage(variant: Variant): MessageLocation {
  const { language, code, audience, stage, setting, operation, attempt, privacy, registry } = variant;
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
  };
}

/** Returns all parts of a message as one text of sentences. */
export function joinParts({ title, description, actions }: Pick<Variant, 'title' | 'description' | 'actions'>): string {
  return [title, description, ...actions]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
