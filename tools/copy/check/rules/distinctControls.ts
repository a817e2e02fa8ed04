import { actionCatalogue } from '../../../../src/catalogue/actionCatalogue.ts';
import { listTexts, type CopyText } from '../listTexts.ts';
import { partialLocale } from '../Locales.ts';
import type { FilesRule } from '../Rule.ts';
import { exampleInventory } from './exampleLocales.ts';

const commands = Object.values(actionCatalogue).flatMap(({ id, kind }): string[] => (kind === 'command' ? [id] : []));

/** Two commands called the same are no flaw here: the rule `actions-of-message` looks at what stands together. */
const commandTexts = { tryAgain: 'Coba lagi', tryAgain_kiosk: 'Coba lagi' };

/** Whether it names something to press or a group of such at a kiosk. */
function isControl({ location: { file }, context }: CopyText): boolean {
  return context.part === 'control' || (file === 'actions' && commands.includes(context.owner));
}

/** Who only hears a name must know which button it is: to hear it again is not to try again. */
export const distinctControls: FilesRule = {
  kind: 'files',
  id: 'distinct-controls',
  title: 'A name of its own for every control',
  says: 'At a kiosk no two controls have the same name, nor has one the name of a command.',
  examples: {
    good: { id: partialLocale({ actions: commandTexts, kiosk: { repeat: 'Bacakan lagi' } }) },
    bad: { id: partialLocale({ actions: commandTexts, kiosk: { repeat: 'Coba lagi' } }) },
    inventory: exampleInventory,
  },
  check(locales) {
    return Object.entries(locales).flatMap(([language, locale]) => {
      const named = new Map<string, CopyText>();
      return listTexts(language, locale)
        .filter(isControl)
        .flatMap((copy) => {
          const { text, location } = copy;
          const other = named.get(text.toLowerCase());
          if (!other) named.set(text.toLowerCase(), copy);
          if (!other || location.file !== 'kiosk') return [];
          return [{ location, text, problem: `is the name of ${other.location.path} too`, fix: 'say what it does' }];
        });
    });
  },
};
