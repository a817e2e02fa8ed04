import type { Inventory } from '../../check/inventory.ts';
import type { Locales } from '../../check/Locales.ts';
import { knownKeys } from '../../check/rules/keyRules.ts';
import { findTextProblem, shorten } from './cells.ts';
import { createFingerprint } from './fingerprints.ts';
import type { CopyRow } from './readRows.ts';
import type { RowProblem } from './rowProblems.ts';
import { createLocaleWith, createTextTable, locateKey, type KeyPosition } from './textTable.ts';

/** A text to write. */
export interface TextChange {
  readonly row: number;
  readonly key: string;
  readonly language: string;
  readonly position: KeyPosition;
  /** Empty if the text had no words. */
  readonly before: string;
  readonly after: string;
}

/** The versions of one text: at the time of the export, in the cell, and now in the locale file. */
interface Versions {
  /** The fingerprint of the exported text; `undefined` if the text had no words, or if the row does not tell. */
  readonly exported: string | undefined;
  /** Whether the row tells what was exported. */
  readonly isExportKnown: boolean;
  readonly cell: string;
  readonly current: string;
}

/** Returns whether an editor has changed the cell since the export. */
function isEdited({ exported, isExportKnown, cell, current }: Versions): boolean {
  if (cell === current) return false;
  if (exported === undefined) return cell !== '' || !isExportKnown;
  return createFingerprint(cell) !== exported;
}

const exportAgain = 'Export again, and make the change there';

/** Returns why the change of an editor cannot go into the locale file, or `undefined` if it can. */
function findConflict({ exported, isExportKnown, ...texts }: Versions): string | undefined {
  const [cell, current] = [shorten(texts.cell), shorten(texts.current)];
  if (exported === undefined) {
    if (current === '') return undefined;
    return isExportKnown
      ? `was written here too since the export: it is “${current}” here, and “${cell}” in the file. ${exportAgain}`
      : `is “${current}” here, and the cell “As exported” belongs to another key. ${exportAgain}`;
  }
  if (current === '') return `was removed here since the export, and is “${cell}” in the file. ${exportAgain}`;
  if (createFingerprint(texts.current) !== exported) {
    return `was changed here too since the export: it is “${current}” here, and “${cell}” in the file. ${exportAgain}`;
  }
  return cell === '' ? `was “${current}” and is empty now: an import can change a text, but not remove it` : undefined;
}

/** Returns why a new key cannot be added in any language, or `undefined` if a language may have it. */
function findKeyProblem(key: string, languages: readonly string[], inventory: Inventory): string | undefined {
  const position = locateKey(key);
  if (!position) return 'is not a key of the kit';
  const problems = languages.map((language) => {
    const locales = { [language]: createLocaleWith(position, key) };
    return knownKeys.check(locales, inventory)[0]?.problem;
  });
  const [problem] = problems;
  if (problem === undefined || problems.includes(undefined)) return undefined;
  return `is not a key of the kit (${shorten(problem)})`;
}

/**
 * Compares rows with the present texts. A text that the editor did not change keeps its present words, although it may
 * have changed here since the export.
 */
export function mergeRows(
  rows: readonly CopyRow[],
  { locales, inventory }: { readonly locales: Locales; readonly inventory: Inventory },
): { readonly changes: readonly TextChange[]; readonly problems: readonly RowProblem[] } {
  const table = createTextTable(locales);
  const changes: TextChange[] = [];
  const problems: RowProblem[] = [];
  for (const { number, key, texts, exported } of rows) {
    const known = table.get(key);
    const position = known?.position ?? locateKey(key);
    const keyProblem = known ? undefined : findKeyProblem(key, Object.keys(locales), inventory);
    if (!position || keyProblem !== undefined) {
      problems.push({ rows: [number], key, reason: keyProblem ?? 'is not a key of the kit' });
      continue;
    }
    for (const [language, cell] of texts) {
      const current = known?.texts.get(language) ?? '';
      const versions = { exported: exported?.get(language), isExportKnown: exported !== undefined, cell, current };
      if (!isEdited(versions)) continue;
      const reason = findConflict(versions) ?? findTextProblem(cell);
      if (reason === undefined) changes.push({ row: number, key, language, position, before: current, after: cell });
      else problems.push({ rows: [number], key, language, reason });
    }
  }
  return { changes, problems };
}
