import { sourceLanguage } from '../Locales.ts';
import type { FilesRule } from '../Rule.ts';
import { exampleInventory, exampleLocales } from './exampleLocales.ts';
import { pairs } from './pairs.ts';

/** What one language says, the others say too. */
export const sameKeys: FilesRule = {
  kind: 'files',
  id: 'same-keys',
  title: 'The same texts in every language',
  says: 'Every language has the same keys.',
  examples: {
    good: exampleLocales(),
    bad: exampleLocales({ title: '{{registry}} lambat', description: 'Tunggu.', title_kiosk: 'Lambat' }),
    inventory: exampleInventory,
  },
  check(locales) {
    return pairs(locales).flatMap(({ language, source, target }) => {
      if (source && target) return [];
      const here = source ?? target;
      const missingIn = source ? language : sourceLanguage;
      if (!here) return [];
      return [
        {
          location: { ...here.location, language: missingIn },
          text: '',
          problem: `is missing; “${here.context.language}” has “${here.text}”`,
          fix: 'write it here, or take it out there',
        },
      ];
    });
  },
};
