import { resolveStatusMessage, statusCodes } from 'face-status-kit';
import { readingTimeMs } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const letters = (count: number) => 'x'.repeat(count);

describe('a text stays', () => {
  it('for a second each 16 characters of an alphabet', () => {
    expect(readingTimeMs(letters(32), 'en')).toBe(2_000);
    expect(readingTimeMs(letters(32), 'id')).toBe(2_000);
    expect(readingTimeMs(letters(32), 'ar')).toBe(2_000);
  });

  it.each(['zh', 'zh-Hans', 'zh_TW', 'ZH', 'yue', 'ja', 'ja-JP'])(
    'for a second each 4 characters in %s',
    (language) => {
      expect(readingTimeMs(letters(12), language)).toBe(3_000);
    },
  );

  it.each(['ko', 'ko-KR'])('for a second each 9 characters in %s', (language) => {
    expect(readingTimeMs(letters(27), language)).toBe(3_000);
  });

  it.each(['jam', 'kok', 'zha', 'x-zh'])('as any alphabet in %s, which only looks alike', (language) => {
    expect(readingTimeMs(letters(32), language)).toBe(2_000);
  });

  it('for 1.5 seconds at least and 10 at most', () => {
    expect(readingTimeMs('', 'en')).toBe(1_500);
    expect(readingTimeMs(letters(24), 'en')).toBe(1_500);
    expect(readingTimeMs(letters(25), 'en')).toBeGreaterThan(1_500);
    expect(readingTimeMs(letters(160), 'en')).toBe(10_000);
    expect(readingTimeMs(letters(161), 'en')).toBe(10_000);
  });

  it('for whole milliseconds', () => {
    for (let length = 0; length < 200; length++) expect(readingTimeMs(letters(length), 'ko') % 1).toBe(0);
  });
});

describe('the words of the kit', () => {
  const spoken = (language: string) =>
    statusCodes.map((code) => resolveStatusMessage(code, { language })?.spoken ?? '');
  const lengthOf = (texts: readonly string[]) => texts.join('').length;

  it('are about as long in Indonesian as in English, so that both count alike', () => {
    const ratio = lengthOf(spoken('id')) / lengthOf(spoken('en'));
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(1.05);
  });

  it('all stay for as long as they take, none cut short', () => {
    const texts = ['en', 'id'].flatMap((language) => spoken(language).map((text) => readingTimeMs(text, language)));
    expect(Math.max(...texts)).toBeLessThan(10_000);
  });
});

describe('hostile input', () => {
  const valuesOfNoText = hostileValues().filter(([, value]) => typeof value !== 'string');

  it.each(valuesOfNoText)('as a text takes the shortest time: %s', (_name, value) => {
    expect(readingTimeMs(value as never, 'en')).toBe(1_500);
  });

  it.each(hostileValues())('as a language counts as an alphabet: %s', (_name, value) => {
    expect(readingTimeMs(letters(32), value as never)).toBe(2_000);
  });

  it('of 10 MB costs no more than a word', () => {
    const text = letters(10_000_000);
    const startedAt = performance.now();
    for (let time = 0; time < 1_000; time++) readingTimeMs(text, text);
    expect(performance.now() - startedAt).toBeLessThan(100);
  });
});
