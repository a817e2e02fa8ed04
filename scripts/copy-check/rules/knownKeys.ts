import type { Inventory } from '../inventory.ts';
import { listAllTexts, type CopyText } from '../listTexts.ts';
import type { FilesRule } from '../Rule.ts';
import { exampleInventory, exampleLocales } from './exampleLocales.ts';

function problemOf({ file, path, key, context }: CopyText, { codes, actions, labels }: Inventory): string | undefined {
  const section = path.split('.')[0];
  const known = { codes, actions, labels }[section ?? ''] ?? [];
  if (!known.includes(context.owner)) return `“${context.owner}” is not in the catalogue`;
  if (section === 'codes' && key.base !== 'title' && key.base !== 'description') return `“${key.base}” is no part`;
  if (key.problem !== undefined) return key.problem;
  if (section === 'labels' && key.contexts.length > 0) return 'a label has no contexts';
  const isForAttendants = key.contexts.includes('attendant');
  if (isForAttendants !== (file === 'attendant')) return 'texts for attendants stand in attendant.json, and only they';
  return undefined;
}

/** A text under a wrong key is never shown. */
export const knownKeys: FilesRule = {
  kind: 'files',
  id: 'known-keys',
  title: 'Known keys only',
  says: 'A key is a code’s title or description, an action or a label of the catalogue, with known contexts in their fixed order.',
  examples: {
    good: exampleLocales({ title: 'Lambat', description: 'Tunggu.', title_repeated_kiosk: 'Masih lambat' }),
    bad: exampleLocales({ title: 'Lambat', description: 'Tunggu.', title_kiosk_repeated: 'Masih lambat' }),
    inventory: exampleInventory,
  },
  check(locales, inventory) {
    return listAllTexts(locales).flatMap((copy) => {
      const problem = problemOf(copy, inventory);
      if (problem === undefined) return [];
      const { place, text, context } = copy;
      return [{ language: context.language, place, text, problem, mend: 'correct the key, or take it out' }];
    });
  },
};
