import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVoice } from '../../../src/kiosk/findVoice.ts';
import { createVoice } from '../../support/fakeSpeech.ts';
import { hostileValues } from '../../support/hostileValues.ts';

const remote = { localService: false };

describe('the voice for a language', () => {
  it.each([
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
  ])('%s is found under %s', (language, lang) => {
    const voice = createVoice(lang);
    expect(findVoice([createVoice('fr-FR'), voice, createVoice('de-DE')], language)).toBe(voice);
  });

  it.each([
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
  ])('%s is not spoken with %s', (language, lang) => {
    expect(findVoice([createVoice(lang, { default: true })], language)).toBeUndefined();
  });

  it('is one for exactly its tag before one for another country, even a remote one', () => {
    const british = createVoice('en_GB', remote);
    expect(findVoice([createVoice('en-US', { default: true }), british], 'en-GB')).toBe(british);
    const plain = createVoice('EN', remote);
    expect(findVoice([createVoice('en-US', { default: true }), plain], 'en')).toBe(plain);
  });

  it('is one on this machine before one far away, even if that is the default', () => {
    const local = createVoice('id-ID');
    expect(findVoice([createVoice('id-ID', { ...remote, default: true }), local], 'id')).toBe(local);
  });

  it('is the default one of two alike', () => {
    const usual = createVoice('en-GB', { default: true });
    expect(findVoice([createVoice('en-US'), usual, createVoice('en-IN')], 'en')).toBe(usual);
  });

  it('is the first of those that nothing sets apart', () => {
    const [first, second] = [createVoice('id-ID', { name: 'Gadis' }), createVoice('id-ID', { name: 'Ardi' })];
    expect(findVoice([first, second], 'id')).toBe(first);
  });

  it('is found however the list is ordered', () => {
    const best = createVoice('id-ID', { default: true });
    const others = [createVoice('en-US'), createVoice('id-ID'), createVoice('id-ID', remote), createVoice('su-ID')];
    fc.assert(
      fc.property(fc.shuffledSubarray([best, ...others], { minLength: 5 }), (voices) => {
        expect(findVoice(voices, 'id')).toBe(best);
      }),
    );
  });
});

describe('a list of voices that makes no sense', () => {
  it.each(hostileValues())('does no harm: %s', (_name, value) => {
    expect(findVoice(value, 'id')).toBeUndefined();
    const voice = createVoice('id-ID');
    expect(findVoice([value, { lang: value }, voice, value], 'id')).toBe(voice);
  });

  it('does no harm where looking at a voice throws', () => {
    const throwing = {
      lang: 'id-ID',
      get localService(): boolean {
        throw new Error('localService');
      },
    };
    expect(findVoice([throwing], 'id')).toBeUndefined();
  });

  it('does no harm where it is ten thousand long', () => {
    const last = createVoice('id-ID');
    const voices = Array.from({ length: 10_000 }, (_, index) => createVoice(`x${index}-XX`));
    expect(findVoice([...voices, last], 'id')).toBe(last);
  });
});
