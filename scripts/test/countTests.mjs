import { existsSync, readFileSync } from 'node:fs';

/**
 * Returns the counts of a script of package.json: the tests in Vitest's JSON report, or one if the script runs no tests.
 *
 * @param {string} script
 * @param {number | undefined} exitCode
 * @returns {{ passed: number, failed: number, skipped: number, cannotRun?: number }} `cannotRun`: tests that need what
 *   Firefox or WebKit lacks, and that fail there as expected
 */
export function countTests(script, exitCode) {
  const hasPassed = exitCode === 0;
  if (!script.startsWith('test:')) return { passed: Number(hasPassed), failed: Number(!hasPassed), skipped: 0 };

  const file = reportFile(script);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A test file that failed to load has no failed test.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  const cannotRun = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status, meta }) => status === 'passed' && meta?.lacks),
  ).length;
  return {
    passed: report.numPassedTests - cannotRun,
    // A run can fail without a failed test, for example because of an unhandled error.
    failed: failed === 0 && !hasPassed ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    cannotRun,
  };
}

/** Returns where a script that runs Vitest writes its JSON report. */
export function reportFile(script) {
  return `.cache/reports/${script.replace(':', '-')}.json`;
}
