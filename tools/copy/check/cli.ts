import { join } from 'node:path';
import process from 'node:process';
import { readApprovals } from '../review/approvals/approvalsFile.ts';
import { findUnapprovedTexts } from '../review/approvals/findUnapprovedTexts.ts';
import { formatFindings } from './formatFindings.ts';
import { readLocales } from './readLocales.ts';
import { readArguments, Refusal, runCommand, type CommandResult } from './runCommand.ts';

const usage = 'npm run copy:check [-- [--approved] [FOLDER]]';

// The rules tell what is wrong with a text; the kit's warnings to developers would only say it again.
process.env.NODE_ENV = 'production';

async function check(args: readonly string[]): Promise<CommandResult> {
  const { values, positionals } = readArguments(args, { approved: { type: 'boolean' } }, usage);
  const [folder = join(import.meta.dirname, '../../../locales'), ...more] = positionals;
  if (more.length > 0) throw new Refusal(`there is one folder of locales to check at a time.\n${usage}`);
  const locales = readLocales(folder);
  const approvals = values.approved === true ? readApprovals(join(folder, '../tools/copy/approvals.json')) : undefined;
  // Only now, since the kit loads its locale files as modules: one with a syntax error would end in a stack.
  const { checkCopy, dropRepeatedGaps } = await import('./checkCopy.ts');
  const findings = [
    ...dropRepeatedGaps(checkCopy(locales)),
    ...(approvals === undefined ? [] : findUnapprovedTexts(locales, approvals)),
  ];
  const languages = new Set([...Object.keys(locales), ...findings.map(({ location }) => location.language)]);
  return { output: formatFindings(findings, [...languages]), good: findings.length === 0 };
}

await runCommand('Copy check', () => check(process.argv.slice(2)));
