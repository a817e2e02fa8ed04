import type { Operation } from '../catalogue/operations.ts';

/**
 * Where the person stands. `handheld`: they hold the phone or tablet. `desktop`: a laptop or a computer. `kiosk`: a
 * fixed camera that others can see too.
 */
export const settings = ['handheld', 'desktop', 'kiosk'] as const;
/** Where the person stands, see {@link settings}. */
export type Setting = (typeof settings)[number];

/**
 * Who reads. `user`: the person at the camera. `attendant`: the staff who help them; needs the texts of
 * `face-status-kit/attendant`. `developer`: the API's own description, in English.
 */
export const audiences = ['user', 'attendant', 'developer'] as const;
/** Who reads, see {@link audiences}. */
export type Audience = (typeof audiences)[number];

/** What tells one telling of a code from another. */
export interface TextSituation {
  /** As the app asked for it; it may be none that there is. */
  readonly language: string;
  readonly audience: Audience;
  readonly privacy: boolean;
  /** 1, 2, or 3 for the third try and all later ones. */
  readonly attempt: number;
  readonly operation: Operation | undefined;
  readonly setting: Setting | undefined;
}

/** The context of a text for a screen that others can see. It hides something, so it is never passed over. */
export const privateContext = 'private';

/** The contexts of a situation as they stand in the keys of texts, the weightiest first. */
export function getContexts({ audience, privacy, attempt, operation, setting }: TextSituation): readonly string[] {
  const contexts = [
    privacy && privateContext,
    audience === 'attendant' && audience,
    attempt > 1 && 'repeated',
    operation,
    setting,
  ];
  return contexts.filter((context) => typeof context === 'string');
}

/**
 * The suffixes under which a text for these contexts may stand, the most fitting first and the plain one last. For
 * `['repeated', 'kiosk']`: `_repeated_kiosk`, `_repeated`, `_kiosk` and none.
 */
export function getKeySuffixes(contexts: readonly string[]): readonly string[] {
  return contexts.reduceRight<string[]>(
    (suffixes, context) => [...suffixes.map((suffix) => `_${context}${suffix}`), ...suffixes],
    [''],
  );
}
