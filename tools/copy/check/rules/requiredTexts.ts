import { formatLocation, type TextLocation } from '../Finding.ts';
import { isCounted, revealingCodes, type Inventory } from '../inventory.ts';
import { listTexts } from '../listTexts.ts';
import type { LocaleFile } from '../Locales.ts';
import { pluralFormsOf } from '../pluralForms.ts';
import type { FilesRule } from '../Rule.ts';
import { exampleInventory, exampleLocales } from './exampleLocales.ts';

interface Required {
  readonly file: LocaleFile;
  readonly path: string;
}

function requiredBy({ codes, actions, labels, kiosk }: Inventory, language: string): readonly Required[] {
  const parts = ['title', 'description'];
  const inCodes = (file: LocaleFile, owners: readonly string[], suffix: string): readonly Required[] =>
    owners.flatMap((owner) => parts.map((part) => ({ file, path: `codes.${owner}.${part}${suffix}` })));
  const formsOf = (id: string) => (isCounted(id) ? pluralFormsOf(language).map((form) => `${id}_${form}`) : [id]);
  const telling = codes.filter((code) => revealingCodes.includes(code));
  return [
    ...inCodes('codes', codes, ''),
    ...inCodes('codes', telling, '_private'),
    ...inCodes('attendant', codes, '_attendant'),
    ...actions.map((id) => ({ file: 'actions' as const, path: `actions.${id}` })),
    ...labels.map((id) => ({ file: 'labels' as const, path: `labels.${id}` })),
    ...kiosk.flatMap(formsOf).map((key) => ({ file: 'kiosk' as const, path: `kiosk.${key}` })),
  ];
}

/** Nothing that the kit can show is without words. */
export const requiredTexts: FilesRule = {
  kind: 'files',
  id: 'required-texts',
  title: 'Words for everything',
  says: 'Every code has a title and a description for users and for attendants, every action a label, every code that tells who is enrolled a privacy variant, and every text of a kiosk its words, in all plural forms of the language where it is counted.',
  examples: {
    good: exampleLocales(),
    bad: exampleLocales({ title: '{{registry}} sedang lambat' }),
    inventory: exampleInventory,
  },
  check(locales, inventory) {
    return Object.entries(locales).flatMap(([language, locale]) => {
      const present = new Set(listTexts(language, locale).map(({ location }) => formatLocation(location)));
      return requiredBy(inventory, language)
        .map(({ file, path }): TextLocation => ({ kind: 'text', language, file, path }))
        .filter((location) => !present.has(formatLocation(location)))
        .map((location) => ({ location, text: '', problem: 'has no words', fix: 'write them' }));
    });
  },
};
