import { join } from 'node:path';
import { formatFindings } from '../check/formatFindings.ts';
import type { Locales } from '../check/Locales.ts';
import { readLocales } from '../check/readLocales.ts';
import { readArguments, Refusal, type CommandResult } from '../check/runCommand.ts';
import { roles, type Role } from './Approvals.ts';
import { textsToApprove, withApproved } from './approveTexts.ts';
import { findingsOf } from './findingsOf.ts';
import { approvalsToForget, withoutGone } from './forgetApprovals.ts';
import { formatApproved, formatForgotten } from './formatApproved.ts';
import { formatLeft } from './formatLeft.ts';
import { formatOneSided } from './formatOneSided.ts';
import { oneSidedApprovals } from './oneSidedApprovals.ts';
import { isRole } from './parseApprovals.ts';
import { readApprovals } from './readApprovals.ts';
import { goneApprovals, reviewTexts, type ReviewedText } from './reviewTexts.ts';
import type { Selection } from './Selection.ts';
import { writeApprovals } from './writeApprovals.ts';

const usage = [
  'npm run copy:approve -- --role ROLE [--language LANGUAGE] [--again] --all | KEY …',
  'npm run copy:approve -- --forget [--language LANGUAGE] --all | KEY …',
].join('\n');

const options = {
  role: { type: 'string' },
  language: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  again: { type: 'boolean' },
  forget: { type: 'boolean' },
} as const;

function readRole(role: string | undefined): Role {
  if (isRole(role)) return role;
  const problem = role === undefined ? 'whose approval is it? Give --role' : `“${role}” is no role. Give --role`;
  throw new Refusal(`${problem} and one of ${roles.join(', ')}: approvals name roles, never persons.\n${usage}`);
}

function readKeys(keys: readonly string[], all: boolean | undefined): Selection['keys'] {
  if (all === true && keys.length > 0) throw new Refusal(`give --all or keys, not both.\n${usage}`);
  if (all !== true && keys.length === 0) throw new Refusal(`which texts? Give their keys, or --all.\n${usage}`);
  return all === true ? 'all' : keys;
}

/** The languages asked for, or all that there are. */
function languagesOf(known: readonly string[], asked: readonly string[] = known): readonly string[] {
  const unknown = asked.find((language) => !known.includes(language));
  if (unknown === undefined) return asked;
  throw new Refusal(`there is no language “${unknown}”; there are ${known.join(', ')}.`);
}

/** An approved text keeps the rules. */
async function refuseFlawed(texts: readonly ReviewedText[], locales: Locales): Promise<void> {
  // Only now, since the kit loads its locale files as modules: one with a syntax error would end in a stack.
  const { checkCopy } = await import('../check/checkCopy.ts');
  const findings = checkCopy(locales);
  const found = [...new Set(texts.flatMap((text) => findingsOf(text, findings)))];
  if (found.length === 0) return;
  const told = formatFindings(found, Object.keys(locales));
  throw new Refusal(`nothing is approved, since a rule is broken.\n\n${told}`);
}

/**
 * `npm run copy:approve`: records the texts of today as approved, or takes out what was recorded for texts that are
 * gone. What is approved already keeps its role and day, unless told otherwise.
 * @param root The folder with `locales/` and `review/`.
 * @param today As in `2026-11-22`.
 * @throws Refusal or LocaleFileError, with nothing written.
 */
export async function approve(args: readonly string[], root: string, today: string): Promise<CommandResult> {
  const { values, positionals } = readArguments(args, options, usage);
  const isForgetting = values.forget === true;
  if (isForgetting && (values.role !== undefined || values.again === true)) {
    const problem = '--forget takes out approvals of whatever role, so it goes without --role and --again';
    throw new Refusal(`${problem}.\n${usage}`);
  }
  const role = isForgetting ? undefined : readRole(values.role);
  const keys = readKeys(positionals, values.all);

  const file = join(root, 'tools/copy/approvals.json');
  const locales = readLocales(join(root, 'locales'));
  const approvals = readApprovals(file);
  const gone = goneApprovals(locales, approvals);

  if (role === undefined) {
    const known = [...new Set([...Object.keys(locales), ...Object.keys(approvals)])];
    const forgotten = approvalsToForget(gone, { languages: languagesOf(known, values.language), keys });
    if (forgotten.length > 0) writeApprovals(file, withoutGone(approvals, forgotten), locales);
    return { output: formatForgotten(forgotten), good: true };
  }

  const languages = languagesOf(Object.keys(locales), values.language);
  const reviewed = reviewTexts(locales, approvals);
  const texts = textsToApprove(reviewed, gone, { languages, keys });
  const fresh = values.again === true ? texts : texts.filter(({ state }) => state !== 'approved');
  if (fresh.length > 0) await refuseFlawed(fresh, locales);
  const changed = withApproved(approvals, fresh, { role, date: today });
  if (fresh.length > 0) writeApprovals(file, changed, locales);
  const told = formatApproved(fresh, texts.length - fresh.length, { role, date: today });
  const left = formatLeft(reviewTexts(locales, changed), gone);
  const oneSided = formatOneSided(oneSidedApprovals(fresh, reviewed));
  return { output: [told, left, ...oneSided].join('\n'), good: true };
}
