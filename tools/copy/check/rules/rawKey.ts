import { kitInventory } from '../inventory.ts';
import type { TextRule } from '../Rule.ts';

const leaks =
  /\{\{|\}\}|\b(?:codes|actions|labels|kiosk|attendant|statusMessage)[.:]\w|\p{L}_\p{L}|\bundefined\b|\bNaN\b|\[object /u;
const camelCase = [...kitInventory.actions, ...kitInventory.kiosk].filter((id) => /[A-Z]/u.test(id));

/** Nothing of the machinery shows through. */
export const rawKey: TextRule = {
  kind: 'text',
  id: 'raw-key',
  title: 'No key, field name or placeholder shown',
  says: 'What is shown never has a key, a field name such as user_id or an unfilled placeholder in it.',
  appliesTo: {},
  reads: 'shown',
  examples: {
    en: { good: 'We couldn’t find your ID', bad: 'We couldn’t find your user_id', context: { part: 'title' } },
    id: { good: 'ID tidak ditemukan', bad: 'codes.415.title', context: { part: 'title' } },
  },
  check(text) {
    const found = leaks.exec(text)?.[0] ?? camelCase.find((id) => text.includes(id));
    return found === undefined ? [] : [{ problem: `shows “${found}”`, fix: 'give the text its words' }];
  },
};
