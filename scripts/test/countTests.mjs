import { readFileSync } from 'node:fs';

/**
 * How the tests of one run went, by Vitest's report. Counts as failed also a file that broke before its tests could
 * run, and a run that failed with no test to blame.
 *
 * @param {string} report the file that Vitest's JSON reporter wrote
 * @param {number} code the exit code of the run
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(report, code) {
  const run = readReport(report);
  if (!run) return { passed: 0, failed: 1, skipped: 0 };
  const broken = run.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = run.numFailedTests + broken.length;
  return {
    passed: run.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: run.numPendingTests + run.numTodoTests,
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
