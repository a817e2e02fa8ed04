import { parseKey } from '../../check/keys.ts';
import type { Locales } from '../../check/Locales.ts';
import type { Approvals } from '../Approvals.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { copyTextAt } from './changeText.ts';
import { headingsOf } from './columns.ts';
import { formatFingerprints } from './fingerprints.ts';
import { limitsOf } from './limitsOf.ts';
import { notesOf } from './notesOf.ts';
import { textTable, type TextRow } from './TextTable.ts';
import { whereShown } from './whereShown.ts';

/** The same for a text and all its variants: `title` and `title_kiosk` of a code. */
function kindOf({ place: { file, owner, name } }: TextRow): string {
  return JSON.stringify([file, owner, parseKey(name).base]);
}

/** Every text of every language as rows of cells, the headings first. */
export function exportRows(locales: Locales, approvals: Approvals): readonly (readonly string[])[] {
  const languages = Object.keys(locales);
  const reviewed = reviewTexts(locales, approvals);
  const states = new Map(reviewed.map(({ language, path, state }) => [`${language} ${path}`, state]));
  const missing = reviewed.filter(({ state }) => state === 'missing').map(({ path }) => path);
  const table = textTable(locales, missing);

  const counts = new Map<string, number>();
  for (const row of table.values()) counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + 1);

  const rows = [...table].flatMap(([path, row]) => {
    const copy = copyTextAt(languages[0] ?? '', row.place, path);
    if (!copy) return [];
    const hasVariants = (counts.get(kindOf(row)) ?? 0) > 1;
    return [
      [
        row.place.owner ?? '',
        path,
        whereShown(copy),
        limitsOf(copy.context.part, languages),
        notesOf({ row, copy, languages, hasVariants }),
        ...languages.map((language) => row.texts.get(language) ?? ''),
        ...languages.map((language) => states.get(`${language} ${path}`) ?? ''),
        formatFingerprints(path, row.texts, (language) => states.get(`${language} ${path}`) === 'approved'),
      ],
    ];
  });
  return [headingsOf(locales), ...rows];
}
