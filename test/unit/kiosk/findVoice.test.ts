import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVoice } from '../../../src/kiosk/findVoice.ts';
import { createVoice } from '../../support/fakeSpeech.ts';
import { hostileValues } from '../../support/hostileValues.ts';

const remote = { localService: false };

describe('findVoice', () => {
  it('recognises a language however the browser writes the voice’s tag', () => {
    const tags = [
      ['id', 'id-ID'],
      ['id', 'id_ID'],
      ['id', 'in_ID'],
      ['id', 'in-ID'],
      ['id', 'in'],
      ['id', 'ID-id'],
      ['id', 'ind_IDN'],
      ['id-ID', 'in_ID'],
      ['in-ID', 'id'],
      ['id_ID', 'id-ID'],
      ['en', 'eng_USA_f00'],
      ['en-GB', 'en-gb-scotland'],
      ['he', 'iw_IL'],
      ['yi', 'ji'],
      ['iw', 'he-IL'],
      ['zh-Hant', 'zh_TW_#Hant'],
    ] as const;
    for (const [language, lang] of tags) {
      const voice = createVoice(lang);
      const found = findVoice([createVoice('fr-FR'), voice, createVoice('de-DE')], language);
      expect(found, `${language} with ${lang}`).toBe(voice);
    }
  });

  it('does not use a voice of another language, even if the tags look alike', () => {
    const tags = [
      ['id', 'en-US'],
      ['id', 'id1-ID'],
      ['id', 'ind1'],
      ['in', 'it-IT'],
      ['en', 'enm'],
      ['jv', 'id-ID'],
      ['ms', 'id-ID'],
      ['', ''],
      ['?', '?'],
      ['id', ''],
    ] as const;
    for (const [language, lang] of tags) {
      const found = findVoice([createVoice(lang, { default: true })], language);
      expect(found, `${language} with ${lang}`).toBeUndefined();
    }
  });

  it('prefers a voice with exactly the tag, even a remote one, to one for another country', () => {
    const british = createVoice('en_GB', remote);
    expect(findVoice([createVoice('en-US', { default: true }), british], 'en-GB')).toBe(british);
  });

  it('prefers a voice on the device to a remote one of any country, if the app names no country', () => {
    const local = createVoice('en-GB');
    for (const tag of ['en', 'EN-US', 'en-scotland']) {
      expect(findVoice([createVoice(tag, { ...remote, default: true }), local], 'en'), tag).toBe(local);
    }
  });

  it('prefers a voice on the device to a remote one, even if that is the default', () => {
    const local = createVoice('id-ID');
    expect(findVoice([createVoice('id-ID', { ...remote, default: true }), local], 'id')).toBe(local);
  });

  it('prefers the default voice of several equal ones', () => {
    const usual = createVoice('en-GB', { default: true });
    expect(findVoice([createVoice('en-US'), usual, createVoice('en-IN')], 'en')).toBe(usual);
  });

  it('returns the one with the shortest name of several equal voices, and of those the first', () => {
    const [plain, other] = [createVoice('id-ID', { name: 'Gadis' }), createVoice('id-ID', { name: 'Damai' })];
    const variant = createVoice('id-ID', { name: 'Gadis (child)' });
    expect(findVoice([variant, plain, other], 'id')).toBe(plain);
    expect(findVoice([plain, other, variant], 'id')).toBe(plain);
  });

  it('returns the best voice for any order of the list', () => {
    const best = createVoice('id-ID', { default: true });
    const others = [createVoice('en-US'), createVoice('id-ID'), createVoice('id-ID', remote), createVoice('su-ID')];
    fc.assert(
      fc.property(fc.shuffledSubarray([best, ...others], { minLength: 5 }), (voices) => {
        expect(findVoice(voices, 'id')).toBe(best);
      }),
    );
  });
});

describe('findVoice with a list that makes no sense', () => {
  it('ignores hostile values, as the list and in the list', () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      if (findVoice(value, 'id') !== undefined) failures.push(`${name} as the list`);
      const voice = createVoice('id-ID');
      if (findVoice([value, { lang: value }, voice, value], 'id') !== voice) failures.push(`${name} in the list`);
    }
    expect(failures).toEqual([]);
  });

  it('skips a voice whose property throws', () => {
    const throwing = {
      lang: 'id-ID',
      get localService(): boolean {
        throw new Error('localService');
      },
    };
    expect(findVoice([throwing], 'id')).toBeUndefined();
  });

  it('finds a voice at the end of ten thousand', () => {
    const last = createVoice('id-ID');
    const voices = Array.from({ length: 10_000 }, (_, index) => createVoice(`x${index}-XX`));
    expect(findVoice([...voices, last], 'id')).toBe(last);
  });
});
