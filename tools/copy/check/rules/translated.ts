import { commonNames } from '../languages/names.ts';
import type { FilesRule } from '../Rule.ts';
import { exampleInventory, exampleLocales } from './exampleLocales.ts';
import { pairs } from './pairs.ts';

const names: readonly string[] = commonNames;

/** No English is left over in another language. */
export const translated: FilesRule = {
  kind: 'files',
  id: 'translated',
  title: 'Really translated',
  says: 'No text is the same in two languages.',
  examples: {
    good: exampleLocales(),
    bad: exampleLocales({ title: '{{registry}} is slow right now', description: 'Belum ada jawaban.' }),
    inventory: exampleInventory,
  },
  check(locales) {
    return pairs(locales).flatMap(({ source, target }) => {
      if (!target || source?.text !== target.text || names.includes(target.text)) return [];
      const { location, text } = target;
      return [{ location, text, problem: 'is still English', fix: 'translate it' }];
    });
  },
};
