import { findPlaceholders } from '../../../check/text/placeholders.ts';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'.split('');

/** Returns another word for every number: the rules want texts that differ. */
function createWord(number: number): string {
  const rest = Math.floor(number / letters.length);
  return (letters[number % letters.length] ?? '') + (rest > 0 ? createWord(rest) : 'ية');
}

/**
 * Returns a locale file with words in place of each `null`. The words have no meaning, but the right form and the
 * findPlaceholders of the English texts.
 */
export function fillTexts(skeleton: unknown, english: unknown): unknown {
  let count = 0;
  function fill(value: unknown, source: unknown, key: string): unknown {
    if (typeof value === 'object' && value !== null) {
      const sources = new Map<string, unknown>(Object.entries(source ?? {}));
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, sources.get(name), name)]));
    }
    if (value !== null) return value;
    count += 1;
    const isCounted = key.startsWith('clearing');
    const names = isCounted ? ['count'] : findPlaceholders(typeof source === 'string' ? source : '');
    const end = isCounted || key.startsWith('description') ? '.' : '';
    return ['وجه', createWord(count), ...new Set(names.map((name) => `{{${name}}}`))].join(' ') + end;
  }
  return fill(skeleton, english, '');
}
