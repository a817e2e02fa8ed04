// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../check/checkCopy.ts';
import { formatLocation } from '../../check/Finding.ts';
import type { CodeTexts, Locales, Texts } from '../../check/Locales.ts';
import { readLocales } from '../../check/readLocales.ts';

const shipped = readLocales(join(import.meta.dirname, '../../../../locales'));

/** The shipped texts with some in place of their own; those of a code whole. */
function withTexts(language: string, codes: CodeTexts, kiosk: Texts = {}): Locales {
  const locale = shipped[language];
  if (!locale) throw new Error(`no locale ${language}`);
  const merged = Object.entries(codes).map(([code, texts]) => [code, { ...locale.codes[code], ...texts }] as const);
  const all = { ...locale.codes, ...Object.fromEntries<CodeTexts[string]>(merged) };
  return { [language]: { ...locale, codes: all, kiosk: { ...locale.kiosk, ...kiosk } } };
}

const waiting = { title: 'Wait here', description: 'It’s a short wait.' };

const english = withTexts('en', {
  411: { title_private: 'You are not registered' },
  412: {
    title: 'Facial identification is unavailable',
    description: 'Appropriate illumination considerably facilitates identification.',
  },
  490: { description: 'It got damaged on the way.' },
  timeout: waiting,
  tooManyRequests: waiting,
  faceCovered: { title_handheld: 'Your mask hides you' },
});

const indonesian = withTexts(
  'id',
  {
    200: {
      title_verify: 'Cocok',
      description_verify: 'Lanjutkan.',
      title_identify: 'Cocok',
      description_identify: 'Lanjutkan.',
    },
    413: { description: 'Dekatkan ponsel, lalu ambil foto baru.', description_handheld: 'Dekatkan ponsel.' },
  },
  { stillThere: 'Masih di sini / sudah pergi?' },
);

// Once for all of them: a run goes through every message in every situation.
const found = checkCopy({ ...shipped, ...english, ...indonesian }).map(
  ({ rule, location }) => `${rule} ${formatLocation(location)}`,
);

describe('checkCopy finds', () => {
  it('two codes that say the same', () => {
    expect(found).toContain('distinct-messages locales/en message tooManyRequests');
  });

  it('a message that is hard to read as a whole', () => {
    expect(found).toContain('reading-grade locales/en message 412');
  });

  it('a phone at a kiosk', () => {
    expect(found).toContain('setting-words locales/id message 413 (kiosk)');
    expect(found).not.toContain('setting-words locales/id message 413 (handheld)');
  });

  it('a privacy variant that tells who is enrolled', () => {
    expect(found).toContain('privacy-words locales/en message 411 (privacy)');
  });

  it('an operation without words of its own', () => {
    expect(found).toContain('distinct-operations locales/id message 200 (identify)');
  });

  it('a person who is left to think that the fault is theirs', () => {
    expect(found).toContain('not-their-fault locales/en message 490');
  });

  it('a kiosk’s warning that a voice would stumble over', () => {
    expect(found).toContain('spoken-form locales/id message kiosk.stillThere (kiosk)');
  });

  it('a text that one language has and the other has not', () => {
    expect(found).toContain('same-keys locales/id/codes.json codes.faceCovered.title_handheld');
  });
});
