import type { Inventory } from '../inventory.ts';
import { partialLocale, type Locales } from '../Locales.ts';

/** What the examples of the rules about files have words for: one code and nothing else. */
export const exampleInventory: Inventory = { codes: ['604'], actions: [], labels: [], kiosk: [] };

const attendant = {
  codes: { '604': { title_attendant: '{{registry}} is slow', description_attendant: 'It may be busy.' } },
  actions: {},
};
const petugas = {
  codes: { '604': { title_attendant: '{{registry}} lambat', description_attendant: 'Mungkin sedang sibuk.' } },
  actions: {},
};

/** Two languages that match, with the Indonesian texts of code 604 replaced by those given. */
export function exampleLocales(indonesian: Readonly<Record<string, string>> = {}): Locales {
  const right = { title: '{{registry}} sedang lambat', description: 'Belum ada jawaban.' };
  const codes = Object.keys(indonesian).length > 0 ? { '604': indonesian } : { '604': right };
  return {
    en: partialLocale({
      codes: { '604': { title: '{{registry}} is slow right now', description: 'It hasn’t answered yet.' } },
      attendant,
    }),
    id: partialLocale({ codes, attendant: petugas }),
  };
}
