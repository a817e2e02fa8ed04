import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by `provide` in `vitest.config.ts`, from the environment variable FSK_WHOLE. */
    wholeSweep: boolean;
  }
}

/**
 * Whether tests of layout measure every case, as `FSK_WHOLE=1` asks, and not only the cases with the least space. The
 * whole sweep takes minutes, so `npm run test:browsers` does it and CI does not.
 *
 * A test that makes this difference chooses its cases by the length of their words, so that it needs no layout to find
 * them, and proves in the whole sweep that the case with the least space is among them.
 */
export const isWholeSweep: boolean = inject('wholeSweep');
