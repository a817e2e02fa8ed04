import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** From `provide` in `vitest.config.ts`. */
    wholeSweep: boolean;
  }
}

/**
 * Whether tests of layout measure every case, as `npm test -- --whole` and `FSK_WHOLE=1` ask, and not only the cases that
 * need the most space. The whole sweep takes minutes in each engine.
 *
 * A test that makes this difference chooses its cases by the length of their words, so that it needs no layout to find
 * them.
 */
export const isWholeSweep: boolean = inject('wholeSweep');
