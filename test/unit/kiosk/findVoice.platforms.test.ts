import { describe, expect, it } from 'vitest';
import { findVoice } from '../../../src/kiosk/findVoice.ts';
import { createVoice } from '../../support/fakeSpeech.ts';
import * as lists from '../../support/voiceLists.ts';

const compact = (id: string) => `com.apple.voice.compact.${id}`;
const google = (id: string) => `Android Speech Recognition and Synthesis from Google ${id}`;
const espeak = (id: string) => `urn:moz-tts:speechd:${id}`;

/** The `voiceURI` of the voice for `en`, `en-GB`, `id` and `id-ID`. */
const expected: Readonly<Record<string, readonly [SpeechSynthesisVoice[], en: string, british: string, id: string]>> = {
  'Safari on a Mac': [
    lists.safariOnMac,
    compact('en-US.Samantha'),
    compact('en-GB.Daniel'),
    compact('id-ID.Damayanti'),
  ],
  'Chrome on a Mac': [lists.chromeOnMac, 'Samantha', 'Daniel', 'Damayanti'],
  'Chrome on a Mac in French': [lists.chromeOnFrenchMac, 'Samantha', 'Daniel', 'Damayanti'],
  'Safari on an old Mac': [
    lists.safariOnOldMac,
    'com.apple.speech.synthesis.voice.samantha.premium',
    'com.apple.speech.synthesis.voice.daniel.premium',
    'com.apple.speech.synthesis.voice.damayanti',
  ],
  'Firefox on a Mac': [
    lists.firefoxOnMac,
    `urn:moz-tts:osx:${compact('en-US.Samantha')}`,
    `urn:moz-tts:osx:${compact('en-GB.Daniel')}`,
    `urn:moz-tts:osx:${compact('id-ID.Damayanti')}`,
  ],
  'Chrome on Android': [
    lists.chromeOnAndroid,
    'English United States',
    'English United Kingdom',
    'Indonesian Indonesia',
  ],
  'Android with named voices': [
    lists.namedOnAndroid,
    google('en-us-x-tpf-local'),
    google('en-gb-x-gba-local'),
    'id-id-x-idc-local',
  ],
  ChromeOS: [
    lists.chromeOnChromeOS,
    'Google US English 5 (Natural)',
    'Google UK English 2 (Natural)',
    'Google Bahasa Indonesia 1 (Natural)',
  ],
  'Edge on Windows': [
    lists.edgeOnWindows,
    'Microsoft David - English (United States)',
    'Microsoft Hazel - English (United Kingdom)',
    'Microsoft Andika - Indonesian (Indonesia)',
  ],
  'Firefox on Linux': [
    lists.firefoxOnLinux,
    espeak('English%20(America)?en'),
    espeak('English%20(Great%20Britain)?en'),
    espeak('Indonesian?id'),
  ],
  'Firefox on Linux with every variant of every voice': [
    lists.allEspeakVoicesInFirefox,
    espeak('English%20(America)?en-US'),
    espeak('English%20(Great%20Britain)?en-GB'),
    espeak('Indonesian?id'),
  ],
  'Chrome on Linux': [
    lists.chromeOnLinux,
    'English (America) espeak-ng',
    'English (Great Britain) espeak-ng',
    'Indonesian espeak-ng',
  ],
};

describe('findVoice in the list of', () => {
  it.each(Object.entries(expected))(
    '%s finds a real voice for each language',
    (_platform, [voices, en, british, id]) => {
      for (const order of [voices, voices.toReversed()]) {
        const found = ['en', 'en-GB', 'id', 'id-ID'].map((language) => findVoice(order, language)?.voiceURI);
        expect(found, order === voices ? 'in order' : 'reversed').toEqual([en, british, id, id]);
      }
    },
  );
});

describe('findVoice on Apple’s devices', () => {
  const find = (voices: readonly SpeechSynthesisVoice[], language = 'en') => findVoice(voices, language)?.name;

  it('finds no voice at all among those that sing, whisper or make noises', () => {
    for (const voice of lists.jokeVoices) {
      expect(find([voice]), voice.name).toBeUndefined();
      expect(find([lists.changeVoice(voice, { voiceURI: voice.name })]), `${voice.name} by its name`).toBeUndefined();
      expect(find([lists.changeVoice(voice, { name: 'Cloches' })]), `${voice.name} by its voiceURI`).toBeUndefined();
    }
  });

  it('uses a voice that sounds like a robot only if there is no other', () => {
    const samantha = createVoice('en-US', { name: 'Samantha' });
    for (const robot of lists.eloquenceVoices.filter(({ lang }) => lang === 'en-GB')) {
      expect(find([robot]), robot.name).toBe(robot.name);
      expect(find([robot, samantha], 'en-GB'), robot.name).toBe('Samantha');
      expect(find([lists.changeVoice(robot, { voiceURI: robot.name }), samantha], 'en-GB'), robot.name).toBe(
        'Samantha',
      );
    }
  });

  it('prefers a voice that somebody has installed for its quality', () => {
    const voices = [
      ...lists.safariOnMac,
      createVoice('en-US', { name: 'Ava (Enhanced)', voiceURI: 'com.apple.voice.enhanced.en-US.Ava' }),
    ];
    expect(find(voices)).toBe('Ava (Enhanced)');
    expect(find(voices, 'en-GB')).toBe('Daniel');
    // Some systems translate the word in the name.
    const german = createVoice('en-US', { name: 'Zoe (erweitert)', voiceURI: 'com.apple.voice.premium.en-US.Zoe' });
    expect(find([...lists.safariOnMac, german])).toBe('Zoe (erweitert)');
  });
});

describe('findVoice', () => {
  it('prefers an ordinary voice on the device to a better one of a server', () => {
    const remote = createVoice('id-ID', { name: 'Microsoft Gadis Online (Natural)', localService: false });
    const local = createVoice('id-ID', { name: 'Indonesian' });
    expect(findVoice([remote, local], 'id')).toBe(local);
    expect(findVoice([remote], 'id')).toBe(remote);
  });

  it('finds a voice without a name and a voiceURI', () => {
    const voice = { lang: 'id-ID', localService: true };
    expect(findVoice([voice], 'id')).toBe(voice);
  });
});
