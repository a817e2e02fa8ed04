import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** From `provide` in `vitest.config.ts`. */
    wholeSweep: boolean;
  }
}

/**
 * Whether a test goes through every case, as `npm test -- --whole` and `FSK_WHOLE=1` ask. Otherwise it goes through the
 * cases that find most faults: of layout, the longest words; of choices, those that cover each value. The whole sweep
 * takes minutes.
 *
 * A test of layout chooses its cases by the length of their words, so that it needs no layout to find them.
 */
export const isWholeSweep: boolean = inject('wholeSweep');
