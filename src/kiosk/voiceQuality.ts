/** How well a voice speaks, as far as its name and its `voiceURI` tell. More is better. */
export const voiceQuality = {
  /** Sings, whispers or makes noises. Nobody could follow a message in it. */
  joke: 0,
  /** Can be understood, but sounds like a robot or like a caricature. */
  robot: 1,
  unknown: 2,
  /** A usual voice of Apple. */
  usual: 3,
  /** Made by a better method, or installed for its quality. */
  good: 4,
} as const;

export type VoiceQuality = (typeof voiceQuality)[keyof typeof voiceQuality];

/**
 * The clues, of which the first that fits counts. Names are those of Apple's voices, which are of every quality: in
 * English and, where it differs, as in `voiceURI`. A system in another language translates some of the joke names, and
 * Chrome gives no other clue; so the usual English voices are better than one with an unknown name.
 */
const clues: readonly (readonly [VoiceQuality, RegExp])[] = [
  [
    voiceQuality.joke,
    /^(Albert|Bad ?News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good ?News|Hysterical|Jester|Organ|Pipe Organ|Princess|Superstar|Trinoids|Whisper|Wobble|Zarvox)$/,
  ],
  [voiceQuality.robot, /^(Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley|Fred|Junior|Kathy|Ralph)$/],
  // ChromeOS has `eSpeak English`, and Linux variants of a voice such as `English+Whisper`.
  [voiceQuality.robot, /^eSpeak|\+\w/],
  [voiceQuality.good, /\b(enhanced|premium|natural|neural)\b/i],
  [voiceQuality.usual, /^(Alex|Daniel|Karen|Samantha)$/],
];

/** Returns the quality of a voice. */
export function readVoiceQuality({ name = '', voiceURI = '' }: Partial<SpeechSynthesisVoice>): VoiceQuality {
  // `Eddy (English (US))` → `Eddy`; `com.apple.speech.synthesis.voice.Albert` → `Albert`
  const texts = [name, voiceURI, name.replace(/ ?\(.*/, ''), voiceURI.replace(/.*\./, '')];
  const clue = clues.find(([, pattern]) => texts.some((text) => pattern.test(text)));
  return clue ? clue[0] : voiceQuality.unknown;
}
