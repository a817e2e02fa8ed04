import type { FilesRule } from '../Rule.ts';
import { placeholders } from '../text/placeholders.ts';
import { exampleInventory, exampleLocales } from './exampleLocales.ts';
import { pairs } from './pairs.ts';

/** The placeholders of a text in brackets; empty where it has none. */
function signature(text: string): string {
  const names = [...new Set(placeholders(text))].sort();
  return names.length === 0 ? '' : `(${names.join(', ')})`;
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
    return pairs(locales).flatMap(({ source, target }) => {
      if (!source || !target) return [];
      const [wanted, given] = [signature(source.text), signature(target.text)];
      if (wanted === given) return [];
      const own = given === '' ? 'no placeholders' : `the placeholders ${given}`;
      const problem = `has ${own}, English has ${wanted === '' ? 'none' : wanted}`;
      return [{ location: target.location, text: target.text, problem, fix: 'use the same in both' }];
    });
  },
};
