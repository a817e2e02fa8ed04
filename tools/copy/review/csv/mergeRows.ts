import { knownKeys } from '../../check/rules/knownKeys.ts';
import { kitInventory } from '../../check/inventory.ts';
import { partialLocale, type Locales } from '../../check/Locales.ts';
import { changeText } from './changeText.ts';
import { fingerprintOf } from './fingerprints.ts';
import type { CopyRow } from './readRows.ts';
import type { RowProblem } from './RowProblem.ts';
import { shortened } from './shortened.ts';
import { textTable } from './TextTable.ts';
import { placeOfPath, type TextPlace } from './TextPlace.ts';
import { unfitForCell } from './unfitForCell.ts';

/** A text to be written. */
export interface TextChange {
  readonly row: number;
  readonly key: string;
  readonly language: string;
  readonly place: TextPlace;
  /** Empty: there was none. */
  readonly before: string;
  readonly after: string;
}

const again = 'Export again, and make the change there';

/** Three texts under one key: what was exported (its mark), what the cell holds and what the locale file holds now. */
interface Versions {
  readonly exported: string | undefined;
  readonly isExportKnown: boolean;
  readonly cell: string;
  readonly now: string;
}

function isChanged({ exported, isExportKnown, cell, now }: Versions): boolean {
  if (cell === now) return false;
  if (exported === undefined) return cell !== '' || !isExportKnown;
  return fingerprintOf(cell) !== exported;
}

function conflict({ exported, isExportKnown, ...texts }: Versions): string | undefined {
  const [cell, now] = [shortened(texts.cell), shortened(texts.now)];
  if (exported === undefined) {
    if (now === '') return undefined;
    return isExportKnown
      ? `was written here too since the export: it is “${now}”, the file has “${cell}”. ${again}`
      : `is “${now}” here, and the cell “As exported” is not the one of this key. ${again}`;
  }
  if (now === '') return `was taken out here since the export, the file has “${cell}”. ${again}`;
  if (fingerprintOf(texts.now) !== exported) {
    return `changed here too since the export: it is “${now}”, the file has “${cell}”. ${again}`;
  }
  return cell === '' ? `was “${now}” and is empty: a text can be changed, but not taken out` : undefined;
}

/** Why a key that no text has is none of the kit in any language; `undefined` for one that may be added. */
function keyProblem(key: string, languages: readonly string[]): string | undefined {
  const place = placeOfPath(key);
  if (!place) return 'is no key of the kit';
  const flaws = languages.map((language) => {
    const locales = { [language]: changeText(partialLocale({}), place, key) };
    return knownKeys.check(locales, kitInventory)[0]?.problem;
  });
  const [problem] = flaws;
  return problem === undefined || flaws.includes(undefined)
    ? undefined
    : `is no key of the kit (${shortened(problem)})`;
}

/**
 * Holds rows against the texts as they are now. What the editor left as it was exported stays as it is now, though it
 * has changed here since.
 */
export function mergeRows(
  rows: readonly CopyRow[],
  locales: Locales,
): { readonly changes: readonly TextChange[]; readonly problems: readonly RowProblem[] } {
  const table = textTable(locales);
  const changes: TextChange[] = [];
  const problems: RowProblem[] = [];
  for (const { number, key, texts, exported } of rows) {
    const known = table.get(key);
    const place = known?.place ?? placeOfPath(key);
    const unknownKey = known ? undefined : keyProblem(key, Object.keys(locales));
    if (!place || unknownKey !== undefined) {
      problems.push({ rows: [number], key, reason: unknownKey ?? 'is no key of the kit' });
      continue;
    }
    for (const [language, cell] of texts) {
      const now = known?.texts.get(language) ?? '';
      const versions = { exported: exported?.get(language), isExportKnown: exported !== undefined, cell, now };
      if (!isChanged(versions)) continue;
      const reason = conflict(versions) ?? unfitForCell(cell);
      if (reason === undefined) changes.push({ row: number, key, language, place, before: now, after: cell });
      else problems.push({ rows: [number], key, language, reason });
    }
  }
  return { changes, problems };
}
