import { isCounted, type Inventory } from '../inventory.ts';
import { listAllTexts, type CopyText } from '../listTexts.ts';
import { pluralFormsOf } from '../pluralForms.ts';
import type { FilesRule } from '../Rule.ts';
import { exampleInventory, exampleLocales } from './exampleLocales.ts';

function pluralProblemOf({ key, context }: CopyText): string | undefined {
  const forms = isCounted(context.owner) ? pluralFormsOf(context.language) : [];
  if (key.plural === undefined) return forms.length > 0 ? `has no plural form: _${forms.join(', _')}` : undefined;
  return forms.includes(key.plural) ? undefined : `“_${key.plural}” is no plural form here`;
}

function problemOf(copy: CopyText, { codes, actions, labels, kiosk }: Inventory): string | undefined {
  const { location, key, context } = copy;
  const { file, path } = location;
  const section = path.split('.')[0];
  const known = { codes, actions, labels, kiosk }[section ?? ''] ?? [];
  if (!known.includes(context.owner)) return `“${context.owner}” is not in the catalogue`;
  if (section === 'codes' && key.base !== 'title' && key.base !== 'description') return `“${key.base}” is no part`;
  if (key.problem !== undefined) return key.problem;
  const isAroundMessages = section === 'labels' || section === 'kiosk';
  if (isAroundMessages && key.contexts.length > 0) return 'a text around a message has no contexts';
  const isForAttendants = key.contexts.includes('attendant');
  if (isForAttendants !== (file === 'attendant')) return 'texts for attendants stand in attendant.json, and only they';
  return pluralProblemOf(copy);
}

/** A text under a wrong key is never shown. */
export const knownKeys: FilesRule = {
  kind: 'files',
  id: 'known-keys',
  title: 'Known keys only',
  says: 'A key is a code’s title or description, an action, a label or a text of a kiosk, with known contexts in their fixed order; only what is counted has plural forms, those of its language.',
  examples: {
    good: exampleLocales({ title: 'Lambat', description: 'Tunggu.', title_repeated_kiosk: 'Masih lambat' }),
    bad: exampleLocales({ title: 'Lambat', description: 'Tunggu.', title_kiosk_repeated: 'Masih lambat' }),
    inventory: exampleInventory,
  },
  check(locales, inventory) {
    return listAllTexts(locales).flatMap((copy) => {
      const problem = problemOf(copy, inventory);
      if (problem === undefined) return [];
      const { location, text } = copy;
      return [{ location, text, problem, fix: 'correct the key, or take it out' }];
    });
  },
};
