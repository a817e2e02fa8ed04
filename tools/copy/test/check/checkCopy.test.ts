// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkCopy, checkTexts, dropRepeatedGaps } from '../../check/checkCopy.ts';
import { checkMessages } from '../../check/checkMessages.ts';
import { enumerateVariants } from '../../check/enumerateVariants.ts';
import { formatLocation, type Finding } from '../../check/Finding.ts';
import { createKioskWarnings } from '../../check/kioskWarnings.ts';
import { partialLocale, type Texts } from '../../check/Locales.ts';
import { createSmallLocales, smallInventory, smallLocales, type Changes } from '../fixtures/smallLocales.ts';

type LocaleChanges = Parameters<typeof createSmallLocales>[0];

function format(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, location }) => `${rule} ${formatLocation(location)}`);
}

/** Returns the findings in the small locales after a change, as rules and places. */
function findIn(changes: LocaleChanges): readonly string[] {
  return format(checkCopy(createSmallLocales(changes), smallInventory));
}

describe('checkCopy', () => {
  it('finds nothing in texts that keep every rule', () => {
    expect(findIn({})).toEqual([]);
  });

  it('finds two codes with the same words and other steps', () => {
    const words = { title: 'The photo isn’t ready', title_repeated: 'The photo still isn’t ready' };
    expect(findIn({ en: { codes: { 413: words, unknown: words } } })).toContain(
      'same-words-same-steps locales/en message 999',
    );
  });

  it('allows two codes with the same words and steps', () => {
    const words = { title: 'We can’t go on', title_repeated: 'We still can’t go on' };
    const inventory = { ...smallInventory, codes: ['451', '490'] };
    const locales = { en: { ...smallLocales.en, codes: { 451: words, 490: words } } };
    const found = checkMessages(enumerateVariants(locales, inventory));
    expect(format(found)).toEqual([]);
  });

  it('finds a message that is hard to read as a whole', () => {
    const hard = {
      title: 'Facial identification is unavailable',
      description: 'Appropriate illumination considerably facilitates identification.',
    };
    expect(findIn({ en: { codes: { 413: hard } } })).toContain('reading-grade locales/en message 413');
  });

  it('finds a phone in a message for a kiosk, but not in the message for a phone', () => {
    const moved = { description: 'Dekatkan ponsel.', description_handheld: 'Dekatkan ponsel.' };
    const found = findIn({ id: { codes: { 413: moved } } });
    expect(found).toContain('setting-words locales/id message 413 (kiosk)');
    expect(found).not.toContain('setting-words locales/id message 413 (handheld)');
  });

  it('finds a privacy variant that reveals who is enrolled', () => {
    const found = findIn({ en: { codes: { 411: { title_private: 'You are not registered' } } } });
    expect(found).toContain('privacy-words locales/en message 411 (privacy)');
  });

  it('finds a code that reveals who is enrolled and has no privacy variant', () => {
    const codes = { 411: { title_private: undefined } };
    expect(findIn({ en: { codes }, id: { codes } })).toContain(
      'required-texts locales/en/codes.json codes.411.title_private',
    );
  });

  it('finds an operation without words of its own', () => {
    const same = {
      title_verify: 'Cocok',
      description_verify: 'Lanjutkan.',
      title_identify: 'Cocok',
      description_identify: 'Lanjutkan.',
    };
    expect(findIn({ id: { codes: { 200: same } } })).toContain('distinct-operations locales/id message 200 (identify)');
  });

  it('finds help in a description, and help that a screen does not offer', () => {
    const found = findIn({ en: { codes: { 490: { description: 'Our staff can help.' } } } });
    expect(found).toContain('help-once locales/en message 490');
    expect(found).toContain('no-help-without-offer locales/en message 490 (offers no command)');
  });

  it('finds a step that speaks of a button only where the screen does not show the button', () => {
    const { en } = smallLocales;
    const actions = { ...en.actions, moveCloser: 'Move closer, then take a new photo' };
    const locales = { en: { ...en, actions } };
    const found = format(checkMessages(enumerateVariants(locales, { ...smallInventory, codes: ['413'] })));
    expect(found).toContain('unoffered-command locales/en message 413 (offers no command)');
    expect(found).not.toContain('unoffered-command locales/en message 413');
  });

  it('finds a second try that reads like the first', () => {
    const codes = { 490: { title_repeated: undefined } };
    expect(findIn({ en: { codes }, id: { codes } })).toContain('second-try-differs locales/en message 490 (attempt 2)');
  });

  it('finds a step in a description once, in the file', () => {
    const found = findIn({ en: { codes: { 413: { description: 'It’s small. Come closer.' } } } });
    expect(found.filter((each) => each.startsWith('no-step-in-description'))).toEqual([
      'no-step-in-description locales/en/codes.json codes.413.description',
    ]);
  });

  it('finds private words of one code that differ from those of the others', () => {
    const inventory = { ...smallInventory, codes: ['411', '415'] };
    const { en } = smallLocales;
    const own = { title: 'We couldn’t find your ID', title_private: 'We couldn’t find you' };
    const locales = { en: { ...en, codes: { ...en.codes, 415: own } } };
    const found = format(checkMessages(enumerateVariants(locales, inventory)));
    expect(found).toContain('private-alike locales/en message 415 (privacy)');
  });

  it('finds a text that only one language has', () => {
    const found = findIn({ en: { codes: { 413: { title_handheld: 'You are too far away' } } } });
    expect(found).toEqual(['same-keys locales/id/codes.json codes.413.title_handheld']);
  });

  it('reports a description that only English has once', () => {
    expect(findIn({ id: { codes: { 411: { description_compare: undefined } } } })).toEqual([
      'same-keys locales/id/codes.json codes.411.description_compare',
    ]);
  });

  it('needs no description where no language has one', () => {
    const codes = { 411: { description_compare: undefined } };
    expect(findIn({ en: { codes }, id: { codes } })).toEqual([]);
  });

  it('finds a code whose title over a live picture speaks of a photo, and is too long', () => {
    const found = findIn({ en: { codes: { 413: { title_capture: undefined } } } });
    expect(found).toContain('same-keys locales/en/codes.json codes.413.title_capture');
    expect(found).toContain('live-words locales/en message 413 (capture)');
    expect(found).toContain('live-hint locales/en message 413 (capture)');
    expect(found.filter((each) => each.includes('(attendant, capture)'))).toEqual([]);
  });

  it('reports the same problem of the same words once, in however many situations', () => {
    const locales = createSmallLocales({ en: { codes: { 413: { title: 'You are too far away / gone' } } } });
    const spoken = checkCopy(locales, smallInventory).filter(({ rule }) => rule === 'spoken-form');
    const texts = spoken.map(({ text }) => text);
    expect(texts).toContain('You are too far away / gone. Move closer to the computer.');
    expect(texts).toEqual([...new Set(texts)]);
  });
});

describe('dropRepeatedGaps', () => {
  it('keeps the first finding of each missing text, and every other finding', () => {
    const locales = createSmallLocales({ id: { kiosk: { stay: undefined, repeat: 'Coba lagi!' } } });
    const findings = checkTexts(locales, smallInventory);
    expect(format(findings)).toContain('same-keys locales/id/kiosk.json kiosk.stay');
    expect(format(dropRepeatedGaps(findings))).toEqual([
      'required-texts locales/id/kiosk.json kiosk.stay',
      'spoken-form locales/id/kiosk.json kiosk.repeat',
      'exclamation locales/id/kiosk.json kiosk.repeat',
    ]);
  });
});

/** Returns the findings in the texts of a kiosk after a change. */
function findInKiosk({ en, id }: { en?: Changes['kiosk']; id?: Changes['kiosk'] }): readonly string[] {
  const locales = createSmallLocales({ ...(en && { en: { kiosk: en } }), ...(id && { id: { kiosk: id } }) });
  return format([...checkTexts(locales, smallInventory), ...checkMessages(createKioskWarnings(locales))]);
}

const english = (key: string) => `locales/en/kiosk.json kiosk.${key}`;
const indonesian = (key: string) => `locales/id/kiosk.json kiosk.${key}`;

describe('the labels of buttons', () => {
  const inventory = { ...smallInventory, labels: ['inSeconds'] };
  const seconds = {
    inSeconds_one: '{{action}} in {{count}} second',
    inSeconds_other: '{{action}} in {{count}} seconds',
  };
  const detik = { inSeconds_other: '{{action}} dalam {{count}} detik' };

  function findInLabels(en: Texts, id: Texts): readonly string[] {
    const { en: english = partialLocale({}), id: indonesian = partialLocale({}) } = createSmallLocales();
    const locales = { en: { ...english, labels: en }, id: { ...indonesian, labels: id } };
    return format(checkTexts(locales, inventory)).map((each) => each.replace('/labels.json labels.', ' '));
  }

  it('must have the plural forms of their language', () => {
    expect(findInLabels(seconds, detik)).toEqual([]);
    expect(findInLabels({ inSeconds_other: seconds.inSeconds_other }, detik)).toEqual([
      'required-texts locales/en inSeconds_one',
    ]);
    expect(findInLabels({ ...seconds, inSeconds: seconds.inSeconds_other }, detik)).toContain(
      'known-keys locales/en inSeconds',
    );
    expect(findInLabels(seconds, { ...detik, inSeconds_one: detik.inSeconds_other })).toContain(
      'known-keys locales/id inSeconds_one',
    );
  });

  it('must have each of their placeholders', () => {
    expect(findInLabels({ ...seconds, inSeconds_one: '{{action}} in one second' }, detik)).toEqual([
      'required-placeholders locales/en inSeconds_one',
    ]);
    expect(findInLabels(seconds, { inSeconds_other: 'Dalam {{count}} detik' })).toEqual([
      'same-placeholders locales/id inSeconds_other',
      'required-placeholders locales/id inSeconds_other',
    ]);
  });
});

describe('the keys of a kiosk’s texts', () => {
  it('must all be there', () => {
    expect(findInKiosk({ en: { stay: undefined }, id: { stay: undefined } })).toEqual([
      `required-texts ${english('stay')}`,
      `required-texts ${indonesian('stay')}`,
    ]);
  });

  it('must be the same in every language', () => {
    expect(findInKiosk({ id: { stay: undefined } })).toContain(`same-keys ${indonesian('stay')}`);
    expect(findInKiosk({ id: { goodbye: 'Sampai jumpa' } })).toContain(`same-keys ${english('goodbye')}`);
  });

  it('must be known, and have no contexts', () => {
    expect(findInKiosk({ en: { goodbye: 'Goodbye' } })).toContain(`known-keys ${english('goodbye')}`);
    expect(findInKiosk({ en: { stay_repeated: 'I’m here' } })).toContain(`known-keys ${english('stay_repeated')}`);
  });

  it('must have the plural forms of their language', () => {
    expect(findInKiosk({ en: { clearing_one: undefined } })).toEqual([`required-texts ${english('clearing_one')}`]);
    expect(findInKiosk({ id: { clearing_one: 'Tinggal {{count}} detik.' } })).toEqual([
      `known-keys ${indonesian('clearing_one')}`,
    ]);
  });

  it('may have plural forms only if the text is counted, and then need one', () => {
    expect(findInKiosk({ en: { stay_other: 'I’m here' } })).toContain(`known-keys ${english('stay_other')}`);
    expect(findInKiosk({ en: { clearing: 'Only {{count}} seconds.' } })).toContain(`known-keys ${english('clearing')}`);
  });
});

describe('the placeholders in a kiosk’s texts', () => {
  it('may only be where the kit fills them', () => {
    expect(findInKiosk({ en: { stay: 'Stay {{count}}' } })).toContain(`placeholders ${english('stay')}`);
    expect(findInKiosk({ en: { clearing_one: 'Only {{count}} of {{total}} left.' } })).toContain(
      `placeholders ${english('clearing_one')}`,
    );
  });

  it('must be in every plural form', () => {
    expect(findInKiosk({ en: { clearing_one: 'The screen goes back to the start in one second.' } })).toEqual([
      `required-placeholders ${english('clearing_one')}`,
    ]);
  });
});

describe('the name of a control', () => {
  it('keeps the rules for short texts, signs and words', () => {
    const brokenRules = {
      length: 'Read all of this aloud',
      'no-full-stop': 'Read aloud.',
      'sentence-case': 'Read Aloud',
      'all-capitals': 'READ aloud',
      quotes: "Let's hear it",
      spaces: 'Read  aloud',
      'no-markup': 'Read <b>aloud</b>',
      exclamation: 'Read aloud!',
      'never-words': 'Please read aloud',
      'code-number': 'Read aloud 2 times',
      'spoken-form': 'Read aloud / mute',
      'setting-words': 'Use phone volume',
      'raw-key': 'Go to readAloud',
    };
    const missed = Object.entries(brokenRules).filter(
      ([rule, readAloud]) => !findInKiosk({ en: { readAloud } }).includes(`${rule} ${english('readAloud')}`),
    );
    expect(missed).toEqual([]);
    expect(findInKiosk({ en: { readAloud: 'kiosk.stay' } })).toContain(`raw-key ${english('readAloud')}`);
  });

  it('may be a little longer in Indonesian', () => {
    expect(findInKiosk({ id: { readAloud: 'Bacakan tulisan di layar' } })).toEqual([]);
    expect(findInKiosk({ id: { readAloud: 'Bacakan tulisan di layar.' } })).toContain(
      `length ${indonesian('readAloud')}`,
    );
  });

  it('must have correct spelling, and the capital of “Anda”', () => {
    expect(findInKiosk({ id: { readAloud: 'Ijinkan suara' } })).toEqual([`spelling ${indonesian('readAloud')}`]);
    expect(findInKiosk({ id: { stay: 'Apakah anda di sini' } })).toEqual([`capitals ${indonesian('stay')}`]);
  });

  it('must be translated', () => {
    expect(findInKiosk({ id: { volume: 'Change volume' } })).toEqual([`translated ${indonesian('volume')}`]);
  });

  it('must differ from the names of other controls and from the commands', () => {
    expect(findInKiosk({ en: { repeat: 'Read Aloud' } })).toContain(`distinct-controls ${english('repeat')}`);
    expect(findInKiosk({ id: { repeat: 'Coba lagi' } })).toEqual([`distinct-controls ${indonesian('repeat')}`]);
  });
});

describe('the warning before a kiosk clears its screen', () => {
  const warning = 'locales/en message kiosk.stillThere (kiosk)';

  it('is checked with the words that the kit speaks, in the plural form of the language', () => {
    expect(createKioskWarnings(createSmallLocales()).map(({ spoken }) => spoken)).toEqual([
      'Are you still there? The screen will go back to the start in 20 seconds. Press I’m still here.',
      'Apakah Anda masih di sini? Layar akan kembali ke awal dalam 20 detik. Tekan Saya masih di sini.',
    ]);
  });

  it('names no button in a language that has no words for it', () => {
    const { en = partialLocale({}), id = partialLocale({}) } = createSmallLocales({
      en: { kiosk: { stay: undefined } },
    });
    const warnings = createKioskWarnings({ en, id: { ...id, labels: {} } });
    expect(warnings.map(({ spoken }) => spoken)).toEqual([
      'Are you still there? The screen will go back to the start in 20 seconds.',
      'Apakah Anda masih di sini? Layar akan kembali ke awal dalam 20 detik.',
    ]);
  });

  it('must be easy to read as a whole', () => {
    const clearing_other = 'Confidentiality necessitates elimination in {{count}} seconds.';
    expect(findInKiosk({ en: { clearing_other } })).toEqual([`reading-grade ${warning}`]);
  });

  it('must sound right aloud', () => {
    expect(findInKiosk({ en: { stillThere: 'Still there / waiting?' } })).toEqual([`spoken-form ${warning}`]);
  });

  it('must not speak of a phone', () => {
    expect(findInKiosk({ id: { clearing_other: 'Ponsel kembali ke awal dalam {{count}} detik.' } })).toEqual([
      'setting-words locales/id message kiosk.stillThere (kiosk)',
    ]);
  });

  it('must have whole sentences', () => {
    expect(findInKiosk({ en: { clearing_other: 'Only {{count}} seconds' } })).toContain(
      `sentence-count ${english('clearing_other')}`,
    );
    expect(findInKiosk({ en: { stillThere: 'Are you still there.' } })).toContain(
      `no-full-stop ${english('stillThere')}`,
    );
  });
});
