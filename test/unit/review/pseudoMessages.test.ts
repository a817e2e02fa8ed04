// @vitest-environment node
import { resolveStatusMessage, statusCodes } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { listTexts } from '../../../tools/copy/check/listTexts.ts';
import { placeholders, withoutPlaceholders } from '../../../tools/copy/check/text/placeholders.ts';
import { locales } from '../../../stories/review/stress/locales.ts';
import { mirroredLanguage, pseudoLanguage, pseudoMessages } from '../../../stories/review/stress/pseudoMessages.ts';
import { mirroredText, pseudoText } from '../../../stories/review/stress/pseudoText.ts';

const english = listTexts('en', locales.en).map(({ location, text }) => ({ path: location.path, text }));

/** Everything between the brackets. */
const inside = (text: string) => text.slice(1, -1);

describe('every text in the pseudo-language', () => {
  it.each(english)('is 40 % longer than the English, brackets not counted: $path', ({ text }) => {
    expect(inside(pseudoText(text)).length).toBeGreaterThanOrEqual(text.length * 1.4);
  });

  it('keeps its placeholders as they are', () => {
    for (const { text } of english) expect(placeholders(pseudoText(text))).toEqual(placeholders(text));
    expect(english.filter(({ text }) => placeholders(text).length > 0).length).toBeGreaterThan(10);
  });

  it('has no plain letter left, but for two that the library knows no accent for', () => {
    for (const { text } of english) expect(withoutPlaceholders(pseudoText(text))).not.toMatch(/[A-UW-Za-uwyz]/);
  });

  it('grows by words, which can wrap, with one space between them', () => {
    for (const { text } of english) {
      expect(pseudoText(text)).not.toMatch(/\s{2}|^\[\s|\s\]$/);
      const [before, after] = [text, pseudoText(text)].map((each) => each.split(' ').length);
      expect(after).toBeGreaterThan(before ?? NaN);
    }
  });

  it('is the same at each run', () => {
    expect(pseudoText('Try again')).toBe('[Ţŕŷ àĝàĩń ōńē]');
  });

  it('stands between an override of the direction and its end, where it is mirrored', () => {
    expect(mirroredText('Try again')).toBe('\u202e[Ţŕŷ àĝàĩń ōńē]\u202c');
  });
});

describe.each([
  ['en-XA', 'ltr', /^\[.*\]$/],
  ['ar-XB', 'rtl', /^\u202e\[.*\]\u202c$/],
] as const)('the kit, given the pseudo-language as “%s”,', (language, direction, whole) => {
  it.each(['user', 'attendant'] as const)('says nothing in any other language to readers “%s”', (audience) => {
    for (const code of [...statusCodes, 999]) {
      for (const privacy of [true, false]) {
        const message = resolveStatusMessage(code, { language, audience, privacy, messages: pseudoMessages });
        expect(message).toMatchObject({ language, dir: direction });
        const labels = message?.actions.map(({ label }) => label) ?? [];
        for (const text of [message?.title, message?.description, ...labels]) expect(text).toMatch(whole);
      }
    }
  });
});

it('has the texts of a kiosk too', () => {
  expect(Object.keys(pseudoLanguage.kiosk ?? {})).toEqual(Object.keys(locales.en.kiosk));
  expect(mirroredLanguage.kiosk?.stay).toBe(mirroredText(locales.en.kiosk.stay));
});
