import { statusCatalogue, unknownStatus } from '../../../../src/catalogue/statusCatalogue.ts';
import { statusCodes } from '../../../../src/catalogue/statusCodes.ts';
import { formatLocation, type Finding } from '../../check/Finding.ts';
import { getOwner } from '../../check/inventory.ts';
import { parseKey } from '../../check/keys.ts';
import { knownPlaceholders, samePlaceholders } from '../../check/rules/placeholderRules.ts';
import { splitAtPlaceholders } from '../../check/text/placeholders.ts';
import { shorten } from './cells.ts';
import type { TextChange } from './mergeRows.ts';
import type { RowProblem } from './rowProblems.ts';

/** The changes of a file, and the number of the row of each key. */
export interface ImportedRows {
  readonly changes: readonly TextChange[];
  readonly rowNumbers: ReadonlyMap<string, number>;
}

/** Returns a value that is the same for the same problem of the same words. */
function getIdentity({ rule, location, text, problem }: Finding): string {
  // A missing text has no words, and the problem quotes another language, which may have changed.
  return JSON.stringify([rule, formatLocation(location), text, text === '' ? '' : problem]);
}

/** Returns the findings that did not exist before. */
export function selectNewFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(getIdentity));
  return after.filter((finding) => !known.has(getIdentity(finding)));
}

/** Returns the key of the text that a finding is about, or `undefined` for a finding about a whole message. */
function getKey({ location }: Finding): string | undefined {
  return location.kind === 'text' ? location.path : undefined;
}

/** Returns whether the message of a code contains a text: one of the code itself, or of an action that it suggests. */
function isPartOfMessage(code: string, { position: { file, owner, name } }: TextChange): boolean {
  if (code.startsWith('kiosk.')) return file === 'kiosk';
  if (owner !== undefined) return owner === getOwner(code);
  const knownCode = statusCodes.find((known) => String(known) === code);
  const { actions } = knownCode === undefined ? unknownStatus : statusCatalogue[knownCode];
  return actions.some((id) => id === parseKey(name).base);
}

/** Returns whether a message contains the words of a text, whatever fills its placeholders. */
function containsWords(message: string, text: string): boolean {
  return splitAtPlaceholders(text).every((words) => message.includes(words.trim()));
}

/** Returns the changes that cause a finding about a whole message. */
function findCauses({ location, text }: Finding, changes: readonly TextChange[]): readonly TextChange[] {
  if (location.kind !== 'message') return [];
  const contained = changes.filter(
    (change) => change.language === location.language && containsWords(text, change.after),
  );
  const ownTexts = contained.filter((change) => isPartOfMessage(location.code, change));
  return ownTexts.length > 0 ? ownTexts : contained;
}

/** Returns whether a finding exists only because of another finding. Both are fixed together. */
function isConsequence(finding: Finding, findings: readonly Finding[], { changes }: ImportedRows): boolean {
  const key = getKey(finding);
  if (key === undefined) {
    const { language } = finding.location;
    return findCauses(finding, changes).some((cause) =>
      findings.some((other) => getKey(other) === cause.key && other.location.language === language),
    );
  }
  // If a placeholder is wrong in one language, the other language does not lack it.
  const hasWrongPlaceholder = findings.some((other) => getKey(other) === key && other.rule === knownPlaceholders.id);
  return finding.rule === samePlaceholders.id && hasWrongPlaceholder;
}

function createRowProblem(finding: Finding, { changes, rowNumbers }: ImportedRows): RowProblem {
  const { location, text, rule, problem, fix } = finding;
  const { language } = location;
  const advice = `${shorten(problem)} (rule ${rule}). To fix: ${shorten(fix)}`;
  const key = getKey(finding);
  const row = key === undefined ? undefined : rowNumbers.get(key);
  if (key !== undefined && row !== undefined) return { rows: [row], key, language, reason: advice };

  const quotedText = text === '' ? '' : ` “${shorten(text)}”`;
  const reason = `${formatLocation(location)}${quotedText}: ${advice}`;
  const causes = findCauses(finding, changes);
  if (causes.length === 0) return { rows: [], key: '', reason };
  const keys = [...new Set(causes.map((cause) => cause.key))].join(' and ');
  return { rows: [...new Set(causes.map((cause) => cause.row))], key: keys, language, reason };
}

/**
 * Returns the findings of the copy check as problems of the rows that cause them.
 * @param refusedKeys - keys whose rows are refused anyway. That their texts are missing needs no second problem.
 */
export function convertFindings(
  findings: readonly Finding[],
  imported: ImportedRows,
  refusedKeys: ReadonlySet<string> = new Set(),
): readonly RowProblem[] {
  const problems = new Map<string, RowProblem>();
  for (const finding of findings) {
    const isRefused = finding.text === '' && refusedKeys.has(getKey(finding) ?? '');
    if (isRefused || isConsequence(finding, findings, imported)) continue;
    const problem = createRowProblem(finding, imported);
    // One problem of the same rows may appear in many situations. It is one thing to fix.
    const place = problem.rows.length > 0 ? problem.rows : [formatLocation(finding.location), finding.text];
    const { rule, location } = finding;
    const identity = JSON.stringify([place, problem.key, location.language, rule, finding.problem]);
    if (!problems.has(identity)) problems.set(identity, problem);
  }
  return [...problems.values()];
}
