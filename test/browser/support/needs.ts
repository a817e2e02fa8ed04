import type { TestOptions } from 'vitest';
import { server } from 'vitest/browser';
import type { EngineName } from '../../engines/Engine.ts';
import { limits, type EngineFeature } from '../../engines/limits.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What the engine lacks for this test. */
    lacks?: EngineFeature;
  }
}

/**
 * Options of a test that needs a feature: where the engine cannot do it, the test is expected to fail and is counted, so
 * that nothing is skipped in silence.
 *
 * @example
 * it('is black on white', needs('print'), async () => { … });
 */
export function needs(feature: EngineFeature): TestOptions {
  const isLacking = feature in limits[server.browser as EngineName];
  return isLacking ? { fails: true, meta: { lacks: feature } } : {};
}
