// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../check/checkMessages.ts';
import { checkTexts } from '../../check/checkTexts.ts';
import { formatLocation } from '../../check/Finding.ts';
import { kioskWarnings } from '../../check/kioskWarnings.ts';
import type { Locale, Locales, Texts } from '../../check/Locales.ts';
import { readLocales } from '../../check/readLocales.ts';

const shipped = readLocales(join(import.meta.dirname, '../../../../locales'));

/** Texts in place of the shipped ones; `undefined` takes one out. */
type Changes = Readonly<Record<string, string | undefined>>;

function changed(language: string, changes: Changes): Locale {
  const locale = shipped[language];
  if (!locale) throw new Error(`no locale ${language}`);
  const kept = Object.entries<string | undefined>({ ...locale.kiosk, ...changes }).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, text] as const],
  );
  return { ...locale, kiosk: Object.fromEntries(kept) satisfies Texts };
}

/** What is found in the texts of a kiosk with these changes: rule and place. */
function found({ en = {}, id = {} }: { readonly en?: Changes; readonly id?: Changes }): readonly string[] {
  const locales: Locales = { en: changed('en', en), id: changed('id', id) };
  const findings = [...checkTexts(locales), ...checkMessages(kioskWarnings(locales))];
  return findings.map(({ rule, location }) => `${rule} ${formatLocation(location)}`);
}

const english = (key: string) => `locales/en/kiosk.json kiosk.${key}`;
const indonesian = (key: string) => `locales/id/kiosk.json kiosk.${key}`;

describe('the keys of a kiosk’s texts', () => {
  it('are all there', () => {
    expect(found({ en: { stay: undefined }, id: { stay: undefined } })).toEqual([
      `required-texts ${english('stay')}`,
      `required-texts ${indonesian('stay')}`,
    ]);
  });

  it('are the same in every language', () => {
    expect(found({ id: { stay: undefined } })).toContain(`same-keys ${indonesian('stay')}`);
    expect(found({ id: { goodbye: 'Sampai jumpa' } })).toContain(`same-keys ${english('goodbye')}`);
  });

  it('are ones that a kiosk asks for, without contexts', () => {
    expect(found({ en: { goodbye: 'Goodbye' } })).toContain(`known-keys ${english('goodbye')}`);
    expect(found({ en: { stay_repeated: 'I’m here' } })).toContain(`known-keys ${english('stay_repeated')}`);
  });

  it('have the plural forms that their language has', () => {
    expect(found({ en: { clearing_one: undefined } })).toEqual([`required-texts ${english('clearing_one')}`]);
    expect(found({ id: { clearing_one: 'Tinggal {{count}} detik.' } })).toEqual([
      `known-keys ${indonesian('clearing_one')}`,
    ]);
  });

  it('have plural forms only where something is counted, and there nothing else', () => {
    expect(found({ en: { stay_other: 'I’m here' } })).toContain(`known-keys ${english('stay_other')}`);
    expect(found({ en: { clearing: 'Only {{count}} seconds.' } })).toContain(`known-keys ${english('clearing')}`);
  });
});

describe('the values in a kiosk’s texts', () => {
  it('stand only where they are filled in', () => {
    expect(found({ en: { stay: 'Stay {{count}}' } })).toContain(`placeholders ${english('stay')}`);
    expect(found({ en: { clearing_one: 'Only {{count}} of {{total}} left.' } })).toContain(
      `placeholders ${english('clearing_one')}`,
    );
  });

  it('are told in every form', () => {
    expect(found({ en: { clearing_one: 'This screen will be cleared in one second.' } })).toEqual([
      `told-values ${english('clearing_one')}`,
    ]);
  });
});

describe('the name of a control', () => {
  it.each([
    ['is short', 'length', 'Read all of this aloud'],
    ['has no full stop', 'no-full-stop', 'Read aloud.'],
    ['is in sentence case', 'sentence-case', 'Read Aloud'],
    ['has no capitals', 'all-capitals', 'READ aloud'],
    ['has no straight quotes', 'quotes', "Let's hear it"],
    ['has no space too many', 'spaces', 'Read  aloud'],
    ['has no markup', 'no-markup', 'Read <b>aloud</b>'],
    ['has no exclamation mark', 'exclamation', 'Read aloud!'],
    ['begs for nothing', 'never-words', 'Please read aloud'],
    ['has no number of its own', 'code-number', 'Read aloud 2 times'],
    ['is no symbol that a voice would stumble over', 'spoken-form', 'Read aloud / mute'],
    ['knows no phone', 'setting-words', 'Use phone volume'],
    ['is no key', 'raw-key', 'kiosk.stay'],
    ['is no key without its section', 'raw-key', 'Go to readAloud'],
  ])('%s', (_, rule, text) => {
    expect(found({ en: { readAloud: text } })).toContain(`${rule} ${english('readAloud')}`);
  });

  it('may be a little longer in Indonesian', () => {
    const [fits, tooLong] = ['Bacakan tulisan di layar', 'Bacakan tulisan di layar.'];
    expect(found({ id: { readAloud: fits } })).toEqual([]);
    expect(found({ id: { readAloud: tooLong } })).toContain(`length ${indonesian('readAloud')}`);
  });

  it('is spelt right, and with the capital of Anda', () => {
    expect(found({ id: { readAloud: 'Ijinkan suara' } })).toEqual([`spelling ${indonesian('readAloud')}`]);
    expect(found({ id: { stay: 'Apakah anda di sini' } })).toEqual([`capitals ${indonesian('stay')}`]);
  });

  it('is translated', () => {
    expect(found({ id: { volume: 'Change volume' } })).toEqual([`translated ${indonesian('volume')}`]);
  });

  it('is not that of another control', () => {
    expect(found({ en: { repeat: 'Read Aloud' } })).toContain(`distinct-controls ${english('repeat')}`);
    expect(found({ id: { repeat: 'Coba lagi' } })).toEqual([`distinct-controls ${indonesian('repeat')}`]);
  });
});

describe('the warning', () => {
  it('is told as the kit tells it, in the plural form of its language', () => {
    expect(kioskWarnings(shipped).map(({ spoken }) => spoken)).toEqual([
      'Are you still there? This screen will be cleared in 20 seconds.',
      'Apakah Anda masih di sini? Layar ini akan dikosongkan dalam 20 detik.',
    ]);
  });

  it('is easy to read as a whole', () => {
    const clearing_other = 'Confidentiality necessitates elimination in {{count}} seconds.';
    expect(found({ en: { clearing_other } })).toEqual(['reading-grade locales/en message kiosk.stillThere (kiosk)']);
  });

  it('sounds right aloud', () => {
    expect(found({ en: { stillThere: 'Still there / waiting?' } })).toEqual([
      'spoken-form locales/en message kiosk.stillThere (kiosk)',
    ]);
  });

  it('knows no phone', () => {
    expect(found({ id: { clearing_other: 'Letakkan ponsel dalam {{count}} detik.' } })).toEqual([
      'setting-words locales/id message kiosk.stillThere (kiosk)',
    ]);
  });

  it('has whole, short sentences of its own', () => {
    expect(found({ en: { clearing_other: 'Only {{count}} seconds' } })).toContain(
      `sentence-count ${english('clearing_other')}`,
    );
    expect(found({ en: { stillThere: 'Are you still there.' } })).toContain(`no-full-stop ${english('stillThere')}`);
  });
});
