import type { FilesRule } from '../Rule.ts';
import { placeholders } from '../text/placeholders.ts';
import { exampleInventory, exampleLocales } from './exampleLocales.ts';
import { pairs } from './pairs.ts';

function signature(text: string): string {
  return [...new Set(placeholders(text))].sort().join(', ');
}

/** A value that one language tells is not lost in another. */
export const samePlaceholders: FilesRule = {
  kind: 'files',
  id: 'same-placeholders',
  title: 'The same placeholders in every language',
  says: 'A text has the same placeholders in every language.',
  examples: {
    good: exampleLocales(),
    bad: exampleLocales({ title: 'Layanan sedang lambat', description: 'Belum ada jawaban.' }),
    inventory: exampleInventory,
  },
  check(locales) {
    return pairs(locales).flatMap(({ language, source, target }) => {
      if (!source || !target) return [];
      const [wanted, given] = [signature(source.text), signature(target.text)];
      if (wanted === given) return [];
      const problem = `has the placeholders (${given}), English has (${wanted})`;
      return [{ language, place: target.place, text: target.text, problem, mend: 'use the same in both' }];
    });
  },
};
