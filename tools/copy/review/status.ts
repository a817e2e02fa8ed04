import { join } from 'node:path';
import { formatLocation } from '../check/Finding.ts';
import { readLocales } from '../check/readLocales.ts';
import { readArguments, Refusal, type CommandResult } from '../check/runCommand.ts';
import { formatStatus } from './formatStatus.ts';
import { readApprovals } from './readApprovals.ts';
import { goneApprovals, reviewTexts } from './reviewTexts.ts';
import { unknownTexts } from './unknownTexts.ts';

const usage = 'npm run copy:status [-- --all]';

/**
 * `npm run copy:status`: which texts are approved, which are drafts, which are missing and which have an unknown key.
 * @param root The folder with `locales/` and `review/`.
 */
export function status(args: readonly string[], root: string): CommandResult {
  const { values, positionals } = readArguments(args, { all: { type: 'boolean' } }, usage);
  if (positionals.length > 0) throw new Refusal(`takes no words such as “${positionals.join(' ')}”.\n${usage}`);
  const locales = readLocales(join(root, 'locales'));
  const approvals = readApprovals(join(root, 'tools/copy/approvals.json'));
  const unknown = unknownTexts(locales);
  const unknownPlaces = new Set(unknown.map(({ location }) => formatLocation(location)));
  const texts = reviewTexts(locales, approvals).filter(({ location }) => !unknownPlaces.has(formatLocation(location)));
  const output = formatStatus({ texts, unknown, gone: goneApprovals(locales, approvals) }, values.all === true);
  return { output, good: true };
}
