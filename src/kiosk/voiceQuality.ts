/** How well a voice speaks, as far as its name and its `voiceURI` tell. More is better. */
export const voiceQuality = {
  /** Sings, whispers or makes noises. Nobody could follow a message in it. */
  joke: 0,
  /** Can be understood, but sounds like a robot or like a caricature. */
  robot: 1,
  unknown: 2,
  /** One of the usual voices of a vendor. */
  usual: 3,
  /** Made by a better method, or installed for its quality. */
  good: 4,
} as const;

export type VoiceQuality = (typeof voiceQuality)[keyof typeof voiceQuality];

/** Returns a pattern for a whole name. */
const named = (names: string) => new RegExp(`^(${names.replaceAll(' ', '|').replaceAll('_', ' ?')})$`);

/**
 * The clues, of which the first that fits counts. Names are those of Apple, which has many voices of every quality: in
 * English and, where they differ, as in `voiceURI`. A system in another language translates some of the joke names; then
 * the usual voices are still better than one with an unknown name.
 */
const clues: readonly (readonly [VoiceQuality, RegExp])[] = [
  [
    voiceQuality.joke,
    named(
      'Albert Bad_News Bahh Bells Boing Bubbles Cellos Deranged Good_News Hysterical Jester Organ Pipe_Organ Princess Superstar Trinoids Whisper Wobble Zarvox',
    ),
  ],
  [
    voiceQuality.robot,
    named(
      'Eddy Flo Grandma Grandpa Jacques Reed Rocko Sandy Shelley Agnes Bruce Fred Junior Kathy Ralph Vicki Victoria',
    ),
  ],
  // Linux names a variant of a voice `English+Whisper`.
  [voiceQuality.robot, /com\.apple\.eloquence|\+\w/],
  [voiceQuality.good, /\b(enhanced|premium|natural|neural)\b/i],
  [voiceQuality.usual, /^(Microsoft|Google|Chrome OS) |com\.apple\.(voice|ttsbundle)/],
  [
    voiceQuality.usual,
    named('Alex Allison Ava Damayanti Daniel Evan Karen Moira Oliver Rishi Samantha Serena Susan Tessa Tom Zoe'),
  ],
];

/** Returns the quality of a voice. */
export function readVoiceQuality({ name = '', voiceURI = '' }: Partial<SpeechSynthesisVoice>): VoiceQuality {
  // `Eddy (English (US))` → `Eddy`; `com.apple.speech.synthesis.voice.Albert` → `Albert`
  const texts = [name, voiceURI, name.replace(/ ?\(.*/, ''), voiceURI.replace(/.*\./, '')];
  const clue = clues.find(([, pattern]) => texts.some((text) => pattern.test(text)));
  return clue ? clue[0] : voiceQuality.unknown;
}
