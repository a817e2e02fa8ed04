import { readFileSync } from 'node:fs';
import type { EngineFeature } from './limits.ts';
import type { EngineResult } from './results.ts';

/** What is read of the report that Vitest's JSON reporter writes. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly meta: { readonly lacks?: EngineFeature };
    }[];
  }[];
}

/** Counts the tests of a report. A test that needs what the engine lacks, and fails as expected, is not passed. */
export function readReport(file: string): Pick<EngineResult, 'passed' | 'failed' | 'lacking'> {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed');
  const lacking: Partial<Record<EngineFeature, number>> = {};
  for (const { meta } of passed) {
    if (meta.lacks) lacking[meta.lacks] = (lacking[meta.lacks] ?? 0) + 1;
  }
  const isBroken = (each: Report['testResults'][number]) =>
    each.status === 'failed' && !each.assertionResults.some(({ status }) => status === 'failed');
  return {
    passed: passed.filter(({ meta }) => !meta.lacks).length,
    // A file that failed to load has no failed test.
    failed: tests.filter(({ status }) => status === 'failed').length + testResults.filter(isBroken).length,
    lacking,
  };
}
