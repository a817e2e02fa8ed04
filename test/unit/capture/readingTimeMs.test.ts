import { resolveStatusMessage, statusCodes } from 'face-status-kit';
import { readingTimeMs } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';
import { kitLanguages } from '../../support/kitLanguages.ts';

const letters = (count: number) => 'x'.repeat(count);

describe('readingTimeMs', () => {
  it.each([
    ['16 characters a second in an alphabet', 32, 2_000, ['en', 'id', 'ar']],
    [
      '4 characters a second in Chinese and Japanese',
      12,
      3_000,
      ['zh', 'zh-Hans', 'zh_TW', 'ZH', 'yue', 'ja', 'ja-JP'],
    ],
    ['9 characters a second in Korean', 27, 3_000, ['ko', 'ko-KR']],
    ['16 characters a second in languages whose tags begin alike', 32, 2_000, ['jam', 'kok', 'zha', 'x-zh']],
  ])('counts %s', (_name, characters, expected, languages) => {
    const times = languages.map((language) => [language, readingTimeMs(letters(characters), language)]);
    expect(times).toEqual(languages.map((language) => [language, expected]));
  });

  it('returns 1,500 ms at least and 10,000 ms at most', () => {
    expect(readingTimeMs('', 'en')).toBe(1_500);
    expect(readingTimeMs(letters(24), 'en')).toBe(1_500);
    expect(readingTimeMs(letters(25), 'en')).toBeGreaterThan(1_500);
    expect(readingTimeMs(letters(160), 'en')).toBe(10_000);
    expect(readingTimeMs(letters(161), 'en')).toBe(10_000);
  });

  it('returns whole milliseconds', () => {
    for (let length = 0; length < 200; length++) expect(readingTimeMs(letters(length), 'ko') % 1).toBe(0);
  });

  it('returns the shortest time for any value that is not a text', () => {
    const failures = hostileValues()
      .filter(([, value]) => typeof value !== 'string' && readingTimeMs(value as never, 'en') !== 1_500)
      .map(([name]) => name);
    expect(failures).toEqual([]);
  });

  it('counts an alphabet for any language that it does not know', () => {
    const failures = hostileValues()
      .filter(([, value]) => readingTimeMs(letters(32), value as never) !== 2_000)
      .map(([name]) => name);
    expect(failures).toEqual([]);
  });

  it('does not read the characters: 10,000 calls with 10 MB of text and tag end before the runner’s timeout', () => {
    const text = letters(10_000_000);
    for (let call = 0; call < 10_000; call++) expect(readingTimeMs(text, text)).toBe(10_000);
  });
});

describe('readingTimeMs of the kit’s own messages', () => {
  const getSpoken = (language: string) =>
    statusCodes.map((code) => resolveStatusMessage(code, { language })?.spoken ?? '');
  const countCharacters = (texts: readonly string[]) => texts.join('').length;

  it('may count Indonesian like English, since their lengths differ by less than 5 %', () => {
    const ratio = countCharacters(getSpoken('id')) / countCharacters(getSpoken('en'));
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(1.05);
  });

  it('cuts no message short at 10,000 ms', () => {
    const times = kitLanguages.flatMap((language) => getSpoken(language).map((text) => readingTimeMs(text, language)));
    expect(Math.max(...times)).toBeLessThan(10_000);
  });
});
