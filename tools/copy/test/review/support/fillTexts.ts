import { placeholders } from '../../../check/text/placeholders.ts';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'.split('');

/** Makes a word of its own of every number: what a rule compares must differ. */
function wordOf(number: number): string {
  const rest = Math.floor(number / letters.length);
  return (letters[number % letters.length] ?? '') + (rest > 0 ? wordOf(rest) : 'ية');
}

/** Words for a person who reads no Arabic: of the right form, with the placeholders of the English. */
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
    const names = isCounted ? ['count'] : placeholders(typeof source === 'string' ? source : '');
    const end = isCounted || key.startsWith('description') ? '.' : '';
    return ['وجه', wordOf(count), ...new Set(names.map((name) => `{{${name}}}`))].join(' ') + end;
  }
  return fill(skeleton, english, '');
}
