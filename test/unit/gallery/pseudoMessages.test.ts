// @vitest-environment node
import { resolveStatusMessage, statusCodes } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { sourceLocale } from '../../../stories/gallery/locales.ts';
import {
  mirroredLanguage,
  pseudoLanguage,
  pseudoMessages,
  toMirroredText,
  toPseudoText,
} from '../../../stories/gallery/stress/pseudoMessages.ts';
import { findText } from '../../../src/text/findText.ts';
import { getMessagesSources } from '../../../src/text/sources.ts';
import { listTexts } from '../../../tools/copy/check/listTexts.ts';
import { findPlaceholders, removePlaceholders } from '../../../tools/copy/check/text/placeholders.ts';

const english = listTexts('en', sourceLocale).map(({ text }) => text);

describe('toPseudoText', () => {
  it('makes every text 40 % longer than the English, without the brackets', () => {
    const short = english.filter((text) => toPseudoText(text).slice(1, -1).length < text.length * 1.4);
    expect(short).toEqual([]);
  });

  it('keeps findPlaceholders as they are', () => {
    for (const text of english) expect(findPlaceholders(toPseudoText(text))).toEqual(findPlaceholders(text));
    expect(english.filter((text) => findPlaceholders(text).length > 0).length).toBeGreaterThan(10);
  });

  it('changes every letter, except two for which the library has no accent', () => {
    for (const text of english) expect(removePlaceholders(toPseudoText(text))).not.toMatch(/[A-UW-Za-uwyz]/);
  });

  it('adds whole words, which can wrap, with one space between them', () => {
    for (const text of english) {
      expect(toPseudoText(text)).not.toMatch(/\s{2}|^\[\s|\s\]$/);
      expect(toPseudoText(text).split(' ').length).toBeGreaterThan(text.split(' ').length);
    }
  });

  it('returns the same text at each call', () => {
    expect(toPseudoText('Try again')).toBe('[Ţŕŷ àĝàĩń ōńē]');
  });
});

it('toMirroredText puts a text between a direction override and its end', () => {
  expect(toMirroredText('Try again')).toBe('\u202e[Ţŕŷ àĝàĩń ōńē]\u202c');
});

describe('pseudoMessages', () => {
  it('replaces every text of every message, for users and attendants', () => {
    const languages = [
      { language: pseudoLanguage, dir: 'ltr', pattern: /^\[.*\]$/ },
      { language: mirroredLanguage, dir: 'rtl', pattern: /^\u202e\[.*\]\u202c$/ },
    ];
    for (const { language, dir, pattern } of languages) {
      for (const code of [...statusCodes, 999]) {
        for (const audience of ['user', 'attendant'] as const) {
          for (const privacy of [true, false]) {
            const message = resolveStatusMessage(code, { language, audience, privacy, messages: pseudoMessages });
            expect(message).toMatchObject({ language, dir });
            const labels = message?.actions.map(({ label }) => label) ?? [];
            const shown = [message?.title, message?.description ?? [], ...labels].flat();
            for (const text of shown) expect(text).toMatch(pattern);
          }
        }
      }
    }
  });

  it('contains the texts of a kiosk', () => {
    const [, texts] = pseudoMessages;
    expect(texts?.[pseudoLanguage]?.kiosk?.stay).toBe(toPseudoText(sourceLocale.kiosk.stay ?? ''));
    expect(Object.keys(texts?.[pseudoLanguage]?.kiosk ?? {})).toEqual(Object.keys(sourceLocale.kiosk));
  });

  it('keeps a missing description missing', () => {
    for (const language of [pseudoLanguage, mirroredLanguage]) {
      const message = resolveStatusMessage(413, { language, stage: 'capture', messages: pseudoMessages });
      expect(message).toMatchObject({ language, description: null });
    }
  });

  it('has a counted text for every number', () => {
    const sources = getMessagesSources(pseudoMessages);
    for (const language of [pseudoLanguage, mirroredLanguage]) {
      for (const key of ['labels.inSeconds', 'labels.inMinutes', 'kiosk.clearing']) {
        for (const count of [0, 1, 2, 3, 11, 20, 100]) {
          const values = { count, action: 'Go' };
          const found = findText(key, { sources, languages: [language, 'en'], contexts: [], values });
          expect(found.language, `${key} ${count}`).toBe(language);
          expect(found.text, `${key} ${count}`).toContain(String(count));
        }
      }
    }
  });
});
