import { kitInventory, type Inventory } from '../../check/inventory.ts';
import { parseKey } from '../../check/keys.ts';
import type { Locales } from '../../check/Locales.ts';
import type { Approvals } from '../approvals/Approvals.ts';
import { getTextId, reviewTexts } from '../reviewTexts.ts';
import { getHeadings } from './columns.ts';
import { describeLimits, describeNotes, describePlace } from './describeText.ts';
import { formatFingerprints } from './fingerprints.ts';
import { createTextTable, describePosition, type TextRow, type TextTable } from './textTable.ts';

/** Returns the same value for a text and all its variants, for example for `title` and `title_kiosk` of a code. */
function getVariantGroup({ position: { file, owner, name } }: TextRow): string {
  return JSON.stringify([file, owner, parseKey(name).base]);
}

function countVariants(table: TextTable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of table.values()) counts.set(getVariantGroup(row), (counts.get(getVariantGroup(row)) ?? 0) + 1);
  return counts;
}

/** Returns every text of every language as rows of cells. The first row holds the headings. */
export function exportRows(
  locales: Locales,
  approvals: Approvals,
  inventory: Inventory = kitInventory,
): readonly (readonly string[])[] {
  const languages = Object.keys(locales);
  const reviewed = reviewTexts(locales, approvals, inventory);
  const states = new Map(reviewed.map((text) => [getTextId(text), text.state]));
  const missingKeys = reviewed.filter(({ state }) => state === 'missing').map(({ path }) => path);
  const table = createTextTable(locales, missingKeys);
  const variantCounts = countVariants(table);

  const rows = [...table.values()].flatMap((row): string[][] => {
    const { key, position, texts } = row;
    const copy = describePosition(languages[0] ?? '', position);
    if (!copy) return [];
    const getState = (language: string) => states.get(getTextId({ language, path: key }));
    const hasVariants = (variantCounts.get(getVariantGroup(row)) ?? 0) > 1;
    return [
      [
        position.owner ?? '',
        key,
        describePlace(copy),
        describeLimits(copy, languages),
        describeNotes({ copy, texts: [...texts.values()], languages, hasVariants }),
        ...languages.map((language) => texts.get(language) ?? ''),
        ...languages.map((language) => getState(language) ?? ''),
        formatFingerprints(key, texts, (language) => getState(language) === 'approved'),
      ],
    ];
  });
  return [getHeadings(locales), ...rows];
}
