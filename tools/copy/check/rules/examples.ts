import type { ActionId, ActionKind } from '../../../../src/catalogue/actionCatalogue.ts';
import type { Inventory } from '../inventory.ts';
import { partialLocale, type Locales } from '../Locales.ts';
import type { Variant, VariantAction } from '../Variant.ts';

/** The items of the example locales: one code and nothing else. */
export const exampleInventory: Inventory = { codes: ['604'], actions: [], labels: [], kiosk: [] };

const englishAttendant = {
  codes: { '604': { title_attendant: '{{registry}} is slow', description_attendant: 'It may be busy.' } },
  actions: {},
};
const indonesianAttendant = {
  codes: { '604': { title_attendant: '{{registry}} lambat', description_attendant: 'Mungkin sedang sibuk.' } },
  actions: {},
};

/** The Indonesian texts of code 604 that match the English ones. */
const matchingTexts = { title: '{{registry}} sedang lambat', description: 'Belum ada jawaban.' };

/** Returns locales in two languages, with these Indonesian texts of code 604. */
export function createExampleLocales(indonesian: Readonly<Record<string, string>> = matchingTexts): Locales {
  return {
    en: partialLocale({
      codes: { '604': { title: '{{registry}} is slow right now', description: 'It hasn’t answered yet.' } },
      attendant: englishAttendant,
    }),
    id: partialLocale({ codes: { '604': indonesian }, attendant: indonesianAttendant }),
  };
}

/** Returns one step of a message. */
export function createExampleAction(id: ActionId, kind: ActionKind, label: string): VariantAction {
  return { id, kind, label };
}

const goodVariant: Variant = {
  language: 'en',
  code: '413',
  audience: 'user',
  attempt: 1,
  privacy: false,
  registry: 'PeduliLindungi',
  title: 'Your face is too far away',
  description: 'We can’t see it well.',
  actions: [
    createExampleAction('moveCloser', 'guidance', 'Move closer to the camera'),
    createExampleAction('retakePhoto', 'command', 'Take a new photo'),
  ],
  spoken: 'Your face is too far away. Move closer to the camera.',
};

/** Returns a message that keeps every rule, with the given parts instead of its own. */
export function createExampleVariant(parts: Partial<Variant> = {}): Variant {
  return { ...goodVariant, ...parts };
}
