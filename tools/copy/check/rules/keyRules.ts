import { actionCatalogue } from '../../../../src/catalogue/actionCatalogue.ts';
import { privateTextsCode } from '../../../../src/catalogue/statusRows.ts';
import { formatLocation, type TextLocation } from '../Finding.ts';
import { isCounted, type Inventory } from '../inventory.ts';
import { getPluralForms } from '../keys.ts';
import { commonNames } from '../languages/LanguageProfile.ts';
import { listAllTexts, listPairs, listTexts, type CopyText } from '../listTexts.ts';
import { partialLocale, sourceLanguage, type LocaleFile } from '../Locales.ts';
import type { FilesRule } from '../Rule.ts';
import { createExampleLocales, exampleInventory } from './examples.ts';

/** Returns the locations of all texts that a language must have. */
function listRequiredTexts(inventory: Inventory, language: string): readonly TextLocation[] {
  const locate = (file: LocaleFile, path: string): TextLocation => ({ kind: 'text', language, file, path });
  const locateTitles = (file: LocaleFile, codes: readonly string[], suffix: string) =>
    codes.map((code) => locate(file, `codes.${code}.title${suffix}`));
  const listKeys = (id: string) => (isCounted(id) ? getPluralForms(language).map((form) => `${id}_${form}`) : [id]);
  const { codes, actions, labels, kiosk } = inventory;
  const hidden = codes.filter((code) => code === String(privateTextsCode));
  return [
    ...locateTitles('codes', codes, ''),
    // The private words of this code serve all codes that reveal who is enrolled.
    ...locateTitles('codes', hidden, '_private'),
    ...locateTitles('attendant', codes, '_attendant'),
    ...actions.map((id) => locate('actions', `actions.${id}`)),
    ...labels.flatMap(listKeys).map((key) => locate('labels', `labels.${key}`)),
    ...kiosk.flatMap(listKeys).map((key) => locate('kiosk', `kiosk.${key}`)),
  ];
}

export const requiredTexts: FilesRule = {
  kind: 'files',
  id: 'required-texts',
  title: 'Words for everything',
  says: `Every code has a title for users and for attendants. Code ${privateTextsCode} has a privacy variant of its title, which serves every code that reveals who is enrolled. Every action has a label. Every text of a kiosk has words, and a counted text has all plural forms of the language.`,
  examples: {
    good: createExampleLocales(),
    bad: createExampleLocales({ description: 'Belum ada jawaban.' }),
    inventory: exampleInventory,
  },
  check(locales, inventory) {
    return Object.entries(locales).flatMap(([language, locale]) => {
      const present = new Set(listTexts(language, locale).map(({ location }) => formatLocation(location)));
      return listRequiredTexts(inventory, language)
        .filter((location) => !present.has(formatLocation(location)))
        .map((location) => ({ location, text: '', problem: 'has no words', fix: 'write them' }));
    });
  },
};

function findPluralProblem({ key, context }: CopyText): string | undefined {
  const forms = isCounted(context.owner) ? getPluralForms(context.language) : [];
  if (key.plural === undefined) return forms.length > 0 ? `has no plural form: _${forms.join(', _')}` : undefined;
  return forms.includes(key.plural) ? undefined : `“_${key.plural}” is no plural form here`;
}

function findKeyProblem(copy: CopyText, { codes, actions, labels, kiosk }: Inventory): string | undefined {
  const { location, key, context } = copy;
  const section = location.path.split('.')[0] ?? '';
  const known = { codes, actions, labels, kiosk }[section] ?? [];
  if (!known.includes(context.owner)) return `“${context.owner}” is not in the catalogue`;
  if (section === 'codes' && key.base !== 'title' && key.base !== 'description') return `“${key.base}” is no part`;
  if (key.problem !== undefined) return key.problem;
  const isAroundMessages = section === 'labels' || section === 'kiosk';
  if (isAroundMessages && key.contexts.length > 0) return 'a text around a message has no contexts';
  const isForAttendants = key.contexts.includes('attendant');
  if (isForAttendants !== (location.file === 'attendant')) {
    return 'attendant.json has the texts for attendants and no others';
  }
  return findPluralProblem(copy);
}

export const knownKeys: FilesRule = {
  kind: 'files',
  id: 'known-keys',
  title: 'Known keys only',
  says: 'A key is a code’s title or description, an action, a label or a text of a kiosk, with known contexts in their fixed order. Only a counted text has plural forms: those of its language. The kit never shows a text under another key.',
  examples: {
    good: createExampleLocales({ title: 'Lambat', description: 'Tunggu.', title_repeated_kiosk: 'Masih lambat' }),
    bad: createExampleLocales({ title: 'Lambat', description: 'Tunggu.', title_kiosk_repeated: 'Masih lambat' }),
    inventory: exampleInventory,
  },
  check(locales, inventory) {
    return listAllTexts(locales).flatMap((copy) => {
      const problem = findKeyProblem(copy, inventory);
      if (problem === undefined) return [];
      return [{ location: copy.location, text: copy.text, problem, fix: 'correct the key, or take it out' }];
    });
  },
};

export const sameKeys: FilesRule = {
  kind: 'files',
  id: 'same-keys',
  title: 'The same texts in every language',
  says: 'Every language has the same keys.',
  examples: {
    good: createExampleLocales(),
    bad: createExampleLocales({ title: '{{registry}} lambat', description: 'Tunggu.', title_kiosk: 'Lambat' }),
    inventory: exampleInventory,
  },
  check(locales) {
    return listPairs(locales).flatMap(({ language, source, target }) => {
      const present = source ?? target;
      if (!present || (source && target)) return [];
      const missingIn = source ? language : sourceLanguage;
      return [
        {
          location: { ...present.location, language: missingIn },
          text: '',
          problem: `is missing; “${present.location.language}” has “${present.text}”`,
          fix: 'write it here, or take it out there',
        },
      ];
    });
  },
};

const names: readonly string[] = commonNames;

const translated: FilesRule = {
  kind: 'files',
  id: 'translated',
  title: 'Really translated',
  says: 'No text is the same in two languages.',
  examples: {
    good: createExampleLocales(),
    bad: createExampleLocales({ title: '{{registry}} is slow right now', description: 'Belum ada jawaban.' }),
    inventory: exampleInventory,
  },
  check(locales) {
    return listPairs(locales).flatMap(({ source, target }) => {
      if (!target || source?.text !== target.text || names.includes(target.text)) return [];
      return [{ location: target.location, text: target.text, problem: 'is still English', fix: 'translate it' }];
    });
  },
};

const commands = Object.values(actionCatalogue).flatMap(({ id, kind }): string[] => (kind === 'command' ? [id] : []));

/** Two commands may have the same label: the rule `actions-of-message` checks the commands of one message. */
const commandTexts = { tryAgain: 'Coba lagi', tryAgain_kiosk: 'Coba lagi' };

/** Returns whether a text is the name of a control of a kiosk, or of a button in a message. */
function isControl({ location, context }: CopyText): boolean {
  return context.part === 'control' || (location.file === 'actions' && commands.includes(context.owner));
}

const distinctControls: FilesRule = {
  kind: 'files',
  id: 'distinct-controls',
  title: 'A different name for every control',
  says: 'At a kiosk no two controls have the same name, and no control has the name of a command: a person who only hears the names must know which button is which.',
  examples: {
    good: { id: partialLocale({ actions: commandTexts, kiosk: { repeat: 'Bacakan lagi' } }) },
    bad: { id: partialLocale({ actions: commandTexts, kiosk: { repeat: 'Coba lagi' } }) },
    inventory: exampleInventory,
  },
  check(locales) {
    return Object.entries(locales).flatMap(([language, locale]) => {
      const controlsByName = new Map<string, CopyText>();
      return listTexts(language, locale)
        .filter(isControl)
        .flatMap((copy) => {
          const { text, location } = copy;
          const name = text.toLowerCase();
          const other = controlsByName.get(name);
          if (!other) controlsByName.set(name, copy);
          if (!other || location.file !== 'kiosk') return [];
          return [{ location, text, problem: `is the name of ${other.location.path} too`, fix: 'say what it does' }];
        });
    });
  },
};

/** The rules about the keys of the files, and about texts that must differ. */
export const keyRules: readonly FilesRule[] = [requiredTexts, knownKeys, sameKeys, translated, distinctControls];
