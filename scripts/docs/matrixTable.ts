import { apps } from '../../test/matrix/apps.ts';
import type { MatrixApp } from '../../test/matrix/MatrixApp.ts';
import { readResults, type Results } from '../../test/matrix/results.ts';
import { markdownTable } from './markdownTable.ts';

const head = ['Where', 'Result', 'Versions', 'Checked', 'Date', 'Notes'];

/** Returns a table with the last result of each app of `npm run matrix`. */
export function matrixTable(): string {
  const results = readResults();
  return markdownTable(
    head,
    apps.map((app) => resultRow(app, results)),
  );
}

function resultRow({ id, title, notes = '' }: MatrixApp, results: Results): string[] {
  const result = results[id];
  if (!result) return [title, 'not run yet', '', '', '', notes];
  const versions = Object.entries(result.versions).map(([tool, version]) => `${tool} ${version}`);
  return [title, result.outcome, versions.join(', '), result.checked, result.date, notes];
}
