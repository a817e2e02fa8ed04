/**
 * The results as a table, and under it, alone on the last line, `N passed, N failed`.
 *
 * @param {readonly { name: string, passed: number, failed: number, skipped: number, seconds: number }[]} results
 */
export function formatSummary(results) {
  const row = (cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(9))).join('');
  const lines = results.map(({ name, passed, failed, skipped, seconds }) =>
    row([name, `${passed}`, `${failed}`, `${skipped}`, `${seconds.toFixed(1)} s`]),
  );
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return [
    row(['', 'passed', 'failed', 'skipped', 'time']),
    ...lines,
    '',
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}
