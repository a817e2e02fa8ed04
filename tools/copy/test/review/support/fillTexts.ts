import { requiredPlaceholders } from '../../../check/inventory.ts';
import { parseKey } from '../../../check/keys.ts';
import { findPlaceholders } from '../../../check/text/placeholders.ts';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'.split('');

/** Returns another word for every number: the rules want texts that differ. */
function createWord(number: number): string {
  const rest = Math.floor(number / letters.length);
  return (letters[number % letters.length] ?? '') + (rest > 0 ? createWord(rest) : 'ية');
}

/** The number of words so far: texts of different files differ, too. */
let count = 0;

/**
 * Returns a locale file with words in place of each `null`. The words have no meaning, but the right form and the
 * placeholders of the English texts.
 */
export function fillTexts(skeleton: unknown, english: unknown): unknown {
  function fill(value: unknown, source: unknown, key: string): unknown {
    if (typeof value === 'object' && value !== null) {
      const sources = new Map<string, unknown>(Object.entries(source ?? {}));
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, sources.get(name), name)]));
    }
    if (value !== null) return value;
    count += 1;
    const { base } = parseKey(key);
    // English may lack the plural form, so the placeholders of a counted text come from the inventory.
    const names = requiredPlaceholders.get(base) ?? findPlaceholders(typeof source === 'string' ? source : '');
    const end = base === 'clearing' || base === 'description' ? '.' : '';
    return ['وجه', createWord(count), ...new Set(names.map((name) => `{{${name}}}`))].join(' ') + end;
  }
  return fill(skeleton, english, '');
}
