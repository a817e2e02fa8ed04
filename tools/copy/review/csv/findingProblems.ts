import { statusCatalogue, statusCodes, unknownStatus } from '../../../../src/catalogue/statusCatalogue.ts';
import { ownerOf } from '../../check/inventory.ts';
import { parseKey } from '../../check/keys.ts';
import { formatLocation, type Finding } from '../../check/Finding.ts';
import { knownPlaceholders } from '../../check/rules/knownPlaceholders.ts';
import { samePlaceholders } from '../../check/rules/samePlaceholders.ts';
import { aroundPlaceholders } from '../../check/text/placeholders.ts';
import type { TextChange } from './mergeRows.ts';
import type { RowProblem } from './RowProblem.ts';
import { shortened } from './shortened.ts';

/** What a file brings: its changes, and where each key stands in it. */
export interface Imported {
  readonly changes: readonly TextChange[];
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The same flaw of the same words; what is missing has none, and may be told in other words than before. */
function identityOf({ rule, location, text, problem }: Finding): string {
  return JSON.stringify([rule, formatLocation(location), text, text === '' ? '' : problem]);
}

/** Returns the key of the text that a finding is about, and `undefined` for a whole message. */
function keyOf({ location }: Finding): string | undefined {
  return location.kind === 'text' ? location.path : undefined;
}

/** The findings that were not there before. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(identityOf));
  return after.filter((finding) => !known.has(identityOf(finding)));
}

/** Whether a message is made of a text: one of the code itself, or of an action that the code suggests. */
function belongsTo(message: string, { place: { file, owner, name } }: TextChange): boolean {
  if (message.startsWith('kiosk.')) return file === 'kiosk';
  if (owner !== undefined) return owner === ownerOf(message);
  const code = statusCodes.find((known) => String(known) === message);
  const { actions } = code === undefined ? unknownStatus : statusCatalogue[code];
  return actions.some((id) => id === parseKey(name).base);
}

/** Whether a message has the words of a text in it, whatever its placeholders are filled with. */
function hasWordsOf(message: string, text: string): boolean {
  return aroundPlaceholders(text).every((words) => message.includes(words.trim()));
}

/** The changes that a finding on a whole message comes from. */
function causesOf({ location, text }: Finding, changes: readonly TextChange[]): readonly TextChange[] {
  const inside = changes.filter((change) => change.language === location.language && hasWordsOf(text, change.after));
  const message = location.kind === 'message' ? location.code : '';
  const own = inside.filter((change) => belongsTo(message, change));
  return own.length > 0 ? own : inside;
}

/** What is found only because of something else that is found too, and goes once that is mended. */
function isConsequence(finding: Finding, findings: readonly Finding[], { changes }: Imported): boolean {
  const key = keyOf(finding);
  const hasOwn = (own: string, isCause: (other: Finding) => boolean) =>
    findings.some((other) => keyOf(other) === own && isCause(other));
  if (key === undefined) {
    const isCause = ({ location }: Finding) => location.language === finding.location.language;
    return causesOf(finding, changes).some((cause) => hasOwn(cause.key, isCause));
  }
  // A placeholder that may not stand in one language is no loss of the other.
  return finding.rule === samePlaceholders.id && hasOwn(key, ({ rule }) => rule === knownPlaceholders.id);
}

function problemOf(finding: Finding, { changes, rowOf }: Imported): RowProblem {
  const { location, text, rule, problem, fix } = finding;
  const { language } = location;
  const advice = `${shortened(problem)} (rule ${rule}). To fix: ${shortened(fix)}`;
  const key = keyOf(finding);
  const row = key === undefined ? undefined : rowOf.get(key);
  if (key !== undefined && row !== undefined) return { rows: [row], key, language, reason: advice };

  const told = `${formatLocation(location)}${text === '' ? '' : ` “${shortened(text)}”`}: ${advice}`;
  const causes = key === undefined ? causesOf(finding, changes) : [];
  if (causes.length === 0) return { rows: [], key: '', reason: told };
  const keys = [...new Set(causes.map((cause) => cause.key))].join(' and ');
  return { rows: [...new Set(causes.map((cause) => cause.row))], key: keys, language, reason: told };
}

/**
 * What the copy check finds, told by the rows of the file that it comes from.
 * @param refused - keys whose rows are refused anyway: what is missing there is no news
 */
export function findingProblems(
  findings: readonly Finding[],
  imported: Imported,
  refused: ReadonlySet<string> = new Set(),
): readonly RowProblem[] {
  const problems = new Map<string, RowProblem>();
  for (const finding of findings) {
    if (finding.text === '' && refused.has(keyOf(finding) ?? '')) continue;
    if (isConsequence(finding, findings, imported)) continue;
    const problem = problemOf(finding, imported);
    // The same flaw of the same rows in several situations is one thing to fix.
    const where = problem.rows.length > 0 ? problem.rows : [formatLocation(finding.location), finding.text];
    const identity = JSON.stringify([where, problem.key, finding.location.language, finding.rule, finding.problem]);
    if (!problems.has(identity)) problems.set(identity, problem);
  }
  return [...problems.values()];
}
