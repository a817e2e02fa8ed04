import { createVoice } from './fakeSpeech.ts';

/** Creates voices from rows of name, language tag and `voiceURI`, which some browsers fill with the name. */
function list(
  rows: readonly (readonly [name: string, lang: string, voiceURI?: string])[],
  more: Partial<SpeechSynthesisVoice> = {},
): SpeechSynthesisVoice[] {
  return rows.map(([name, lang, voiceURI = name]) => createVoice(lang, { name, voiceURI, ...more }));
}

/** Returns a copy of a voice with other properties. */
export function changeVoice(voice: Partial<SpeechSynthesisVoice>, more: Partial<SpeechSynthesisVoice>) {
  return createVoice(voice.lang ?? '', { ...voice, ...more });
}

const classic = (id: string) => `com.apple.speech.synthesis.voice.${id}`;
const eloquenceNames = ['Eddy', 'Flo', 'Grandma', 'Grandpa', 'Reed', 'Rocko', 'Sandy', 'Shelley'];
const eloquenceLabels = { 'en-GB': 'English (UK)', 'en-US': 'English (US)' };

/** Name and last part of the `voiceURI` of the voices that sing, whisper or make noises. */
const jokes = [
  ['Albert', 'Albert'],
  ['Bad News', 'BadNews'],
  ['Bahh', 'Bahh'],
  ['Bells', 'Bells'],
  ['Boing', 'Boing'],
  ['Bubbles', 'Bubbles'],
  ['Cellos', 'Cellos'],
  ['Good News', 'GoodNews'],
  ['Jester', 'Hysterical'],
  ['Organ', 'Organ'],
  ['Superstar', 'Princess'],
  ['Trinoids', 'Trinoids'],
  ['Whisper', 'Whisper'],
  ['Wobble', 'Deranged'],
  ['Zarvox', 'Zarvox'],
] as const;

const robots = ['Fred', 'Junior', 'Kathy', 'Ralph'];

export const jokeVoices = list(jokes.map(([name, id]) => [name, 'en-US', classic(id)]));

export const eloquenceVoices = (['en-GB', 'en-US'] as const).flatMap((lang) =>
  list(
    eloquenceNames.map((name) => [`${name} (${eloquenceLabels[lang]})`, lang, `com.apple.eloquence.${lang}.${name}`]),
  ),
);

/** The voices that come with macOS 14, as Safari lists them: each is marked as the default. */
export const safariOnMac = [
  ...jokeVoices,
  ...eloquenceVoices,
  ...list(robots.map((name) => [name, 'en-US', classic(name)])),
  ...list([
    ['Damayanti', 'id-ID', 'com.apple.voice.compact.id-ID.Damayanti'],
    ['Karen', 'en-AU', 'com.apple.voice.compact.en-AU.Karen'],
    ['Daniel', 'en-GB', 'com.apple.voice.compact.en-GB.Daniel'],
    ['Moira', 'en-IE', 'com.apple.voice.compact.en-IE.Moira'],
    ['Rishi', 'en-IN', 'com.apple.voice.compact.en-IN.Rishi'],
    ['Samantha', 'en-US', 'com.apple.voice.compact.en-US.Samantha'],
    ['Tessa', 'en-ZA', 'com.apple.voice.compact.en-ZA.Tessa'],
    ['Thomas', 'fr-FR', 'com.apple.voice.compact.fr-FR.Thomas'],
  ]),
].map((voice) => changeVoice(voice, { default: true }));

/** The same voices and those of Google, as Chrome lists them: `voiceURI` is the name. */
export const chromeOnMac = [
  ...safariOnMac.map((voice) => changeVoice(voice, { voiceURI: voice.name, default: voice.name === 'Albert' })),
  ...list(
    [
      ['Google US English', 'en-US'],
      ['Google UK English Female', 'en-GB'],
      ['Google UK English Male', 'en-GB'],
      ['Google Bahasa Indonesia', 'id-ID'],
    ],
    { localService: false },
  ),
];

/** macOS in French translates the names of some voices, and Chrome gives no other clue. */
const frenchNames: Readonly<Record<string, string>> = { Bells: 'Cloches', Organ: 'Orgue', Whisper: 'Murmure' };
export const chromeOnFrenchMac = chromeOnMac.map((voice) => {
  const name = frenchNames[voice.name] ?? voice.name.replace('English (US)', 'anglais (É.-U.)');
  return changeVoice(voice, { name, voiceURI: name });
});

/** macOS 11 used one form of `voiceURI` for all voices. */
export const safariOnOldMac = list([
  ['Alex', 'en-US', classic('Alex')],
  ['Damayanti', 'id-ID', classic('damayanti')],
  ['Daniel', 'en-GB', classic('daniel.premium')],
  ['Daniel', 'en-GB', classic('daniel')],
  ['Fiona', 'en-scotland', classic('fiona')],
  ['Fred', 'en-US', classic('Fred')],
  ['Samantha', 'en-US', classic('samantha')],
  ['Samantha', 'en-US', classic('samantha.premium')],
  ['Victoria', 'en-US', classic('Victoria')],
]);

export const firefoxOnMac = safariOnMac.map((voice) =>
  changeVoice(voice, {
    voiceURI: `urn:moz-tts:osx:${voice.voiceURI}`,
    default: voice.name === 'Fred',
  }),
);

/** Chrome on Android: tags with an underscore, the old code of Indonesian on some devices. */
export const chromeOnAndroid = list([
  ['English Australia', 'en_AU'],
  ['English United Kingdom', 'en_GB'],
  ['English India', 'en_IN'],
  ['English United States', 'en_US'],
  ['Indonesian Indonesia', 'in_ID'],
  ['Javanese Indonesia', 'jv_ID'],
  ['Malay Malaysia', 'ms_MY'],
]).map((voice) => changeVoice(voice, { default: voice.lang === 'en_US' || voice.lang === 'in_ID' }));

/** Android in a browser that names each voice. A voice of the network is not marked as remote. */
export const namedOnAndroid = list([
  ['Android Speech Recognition and Synthesis from Google en-us-x-tpf-network', 'en-US'],
  ['Android Speech Recognition and Synthesis from Google en-us-x-tpf-local', 'en-US'],
  ['Android Speech Recognition and Synthesis from Google en-gb-x-gba-network', 'en-GB'],
  ['Android Speech Recognition and Synthesis from Google en-gb-x-gba-local', 'en-GB'],
  ['id-id-x-idc-network', 'id-ID'],
  ['id-id-x-idc-local', 'id-ID'],
]);

export const chromeOnChromeOS = list([
  ['eSpeak English', 'en'],
  ['eSpeak Indonesian', 'id'],
  ['Chrome OS US English 1', 'en-US'],
  ['Chrome OS UK English 1', 'en-GB'],
  ['Google Bahasa Indonesia 1 (Natural)', 'id-ID'],
  ['Google US English 5 (Natural)', 'en-US'],
  ['Google UK English 2 (Natural)', 'en-GB'],
]);

const windows = list([
  ['Microsoft David - English (United States)', 'en-US'],
  ['Microsoft Hazel - English (United Kingdom)', 'en-GB'],
  ['Microsoft Zira - English (United States)', 'en-US'],
  ['Microsoft Andika - Indonesian (Indonesia)', 'id-ID'],
]).map((voice, index) => changeVoice(voice, { default: index === 0 }));

export const edgeOnWindows = [
  ...list(
    [
      ['Microsoft Ryan Online (Natural) - English (United Kingdom)', 'en-GB'],
      ['Microsoft Aria Online (Natural) - English (United States)', 'en-US'],
      ['Microsoft Gadis Online (Natural) - Indonesian (Indonesia)', 'id-ID'],
      ['Microsoft Ardi Online (Natural) - Indonesian (Indonesia)', 'id-ID'],
    ],
    { localService: false },
  ),
  ...windows,
];

/** Linux with espeak, where each voice has variants. */
export const firefoxOnLinux = list([
  ['English (America)+Whisper', 'en-US', 'urn:moz-tts:speechd:English%20(America)+Whisper?en'],
  ['English (America)+Andy', 'en-US', 'urn:moz-tts:speechd:English%20(America)+Andy?en'],
  ['English (America)', 'en-US', 'urn:moz-tts:speechd:English%20(America)?en'],
  ['English (Great Britain)+croak', 'en-GB', 'urn:moz-tts:speechd:English%20(Great%20Britain)+croak?en'],
  ['English (Great Britain)', 'en-GB', 'urn:moz-tts:speechd:English%20(Great%20Britain)?en'],
  ['Indonesian+Storm', 'id', 'urn:moz-tts:speechd:Indonesian+Storm?id'],
  ['Indonesian', 'id', 'urn:moz-tts:speechd:Indonesian?id'],
]);

/** Some of the 101 variants of espeak-ng 1.51, which change the sound of a voice: `Indonesian+Robosoft`. */
const espeakVariants = ['Robosoft', 'Andy', 'Storm', 'whisper', 'croak', 'Mr serious', 'klatt6', 'f1', 'UniRobot'];

/** espeak-ng through speech-dispatcher has 131 languages, each with 101 variants. */
const espeakLanguages = [
  ...[
    ['Indonesian', 'id'],
    ['English (America)', 'en-US'],
    ['English (America, New York City)', 'en-US-nyc'],
    ['English (Great Britain)', 'en-GB'],
    ['English (Scotland)', 'en-GB-scotland'],
    ['English (Caribbean)', 'en-029'],
    ['Malay', 'ms'],
  ],
  ...Array.from({ length: 124 }, (_, index) => [`Language ${index}`, `q${String.fromCharCode(97 + (index % 26))}`]),
] as [name: string, lang: string][];

/** The 13,362 voices of espeak-ng in Firefox, which lists them without order, `default` or `localService`. */
export const allEspeakVoicesInFirefox = espeakLanguages.flatMap(([name, lang]) => {
  const variants = Array.from({ length: 101 }, (_, index) => espeakVariants[index] ?? `variant ${index}`);
  const names = [...variants.map((variant) => `${name}+${variant}`), name];
  const toUri = (voiceName: string) => `urn:moz-tts:speechd:${encodeURI(voiceName)}?${lang}`;
  return list(
    names.map((voiceName) => [voiceName, lang, toUri(voiceName)]),
    { localService: false },
  );
});

/** Linux with espeak and the voices of Google. */
export const chromeOnLinux = [
  ...list([['Google Bahasa Indonesia', 'id-ID'] as const, ['Google US English', 'en-US'] as const], {
    localService: false,
    default: true,
  }),
  ...list([
    ['English (America)+Andy espeak-ng', 'en-US'],
    ['English (America) espeak-ng', 'en-US'],
    ['English (Great Britain) espeak-ng', 'en-GB'],
    ['Indonesian espeak-ng', 'id'],
  ]),
];
