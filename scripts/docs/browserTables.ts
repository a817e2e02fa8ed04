import { engineNames, type EngineName } from '../../test/engines/Engine.ts';
import { limits, type EngineFeature } from '../../test/engines/limits.ts';
import { readResults } from '../../test/engines/results.ts';
import { markdownTable } from './markdownTable.ts';

const titles: Readonly<Record<EngineName, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** Returns a table with the last result of `npm run test:browsers` in each engine. */
export function browsersTable(): string {
  const results = readResults();
  return markdownTable(
    ['Browser', 'Version', 'Passed', 'Failed', 'Cannot run', 'Date'],
    engineNames.map((engine) => {
      const result = results[engine];
      if (!result) return [titles[engine], 'not run yet', '', '', '', ''];
      const { version, passed, failed, lacking, date } = result;
      const cannotRun = Object.values(lacking).reduce((sum, count) => sum + count, 0);
      return [titles[engine], version, String(passed), String(failed), String(cannotRun), date];
    }),
  );
}

/** Returns a table with what an engine cannot do, why, and how many tests need it. */
export function limitsTable(): string {
  const results = readResults();
  const rows = engineNames.flatMap((engine) =>
    Object.entries(limits[engine]).map(([feature, reason]) => {
      const count = results[engine]?.lacking[feature as EngineFeature];
      return [titles[engine], feature, String(count ?? 'not run yet'), reason];
    }),
  );
  return markdownTable(['Browser', 'Cannot', 'Tests', 'Why'], rows);
}
