import type { Audience } from './Rule.ts';

/** One message as a person in one situation gets it. */
export interface Variant {
  readonly language: string;
  readonly code: string;
  readonly audience: Audience;
  readonly setting?: 'handheld' | 'desktop' | 'kiosk';
  readonly operation?: 'enroll' | 'verify' | 'identify' | 'compare';
  readonly attempt: number;
  readonly privacy: boolean;
  readonly registry: string;
  readonly title: string;
  readonly description: string;
  readonly actions: readonly string[];
  readonly spoken: string;
}

/** The situation in words: `en 413 (attendant, verify, kiosk, attempt 2)`. */
export function describeVariant(variant: Variant): string {
  const situation = [
    variant.audience === 'attendant' && 'attendant',
    variant.privacy && 'privacy',
    variant.operation,
    variant.setting,
    variant.attempt > 1 && `attempt ${variant.attempt}`,
  ].filter(Boolean);
  const where = situation.length > 0 ? ` (${situation.join(', ')})` : '';
  return `locales/${variant.language} message ${variant.code}${where}`;
}

/** All parts of a message as one text of sentences. */
export function joinParts({ title, description, actions }: Pick<Variant, 'title' | 'description' | 'actions'>): string {
  return [title, description, ...actions]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
