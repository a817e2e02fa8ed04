import type { Part } from '../TextContext.ts';
import type { WordTable } from '../text/findWords.ts';

const terms = [
  { id: 'face' },
  { id: 'camera' },
  { id: 'photo' },
  { id: 'moveCloser', note: 'the person moves' },
  { id: 'holdPhoneCloser', note: 'the phone moves: on phones only' },
  { id: 'moveBack', note: 'the person moves' },
  { id: 'lookStraight' },
  { id: 'holdStill' },
  { id: 'light' },
  { id: 'tryAgain' },
  { id: 'staff', note: 'one word for everybody who can help' },
  { id: 'registered' },
  { id: 'signIn' },
  { id: 'service', note: 'the system that answers the app, never “server”: for attendants' },
  { id: 'cameraAccess' },
  { id: 'connection' },
  { id: 'reference', note: 'what staff ask for' },
  { id: 'press', note: 'a button on the screen' },
] as const satisfies readonly { readonly id: string; readonly note?: string }[];

export type GlossaryTermId = (typeof terms)[number]['id'];

/** A thing that has one name in a language. */
export interface GlossaryTerm {
  readonly id: GlossaryTermId;
  /** For writers. */
  readonly note?: string;
}

/** The things that the messages are about. A new language decides on their names first. */
export const glossaryTerms: readonly GlossaryTerm[] = terms;

/** The facts about a language that the rules need: its words, names and limits. */
export interface LanguageProfile {
  /** The tag of the language, which is also the name of its folder in `locales/`. */
  readonly language: string;
  /** The maximum number of characters of a part, with its placeholders filled. */
  readonly limits: Readonly<Record<Exclude<Part, 'message'>, number>>;
  /** The same for a hint over a live picture, which is read in passing. */
  readonly hintLimits: Readonly<Record<'title' | 'action', number>>;
  /** The name of each thing of the glossary. */
  readonly terms: Readonly<Record<GlossaryTermId, string>>;
  /** Words that no message uses, for any reader. */
  readonly neverWords: WordTable;
  /** Words that only staff may read. */
  readonly staffWords: WordTable;
  /** Phrases that users may read although they have one of the staff’s words. */
  readonly userPhrases: readonly string[];
  /** Words that tell a user how the service works inside. */
  readonly insides: WordTable;
  /** Words that make a second speaker beside “we”. */
  readonly otherVoices: WordTable;
  /** Words that a user may understand in another sense. */
  readonly ambiguous: WordTable;
  /** Words for the left and the right side. */
  readonly sides: WordTable;
  /** Words that point to something which only a person who sees the screen can find. */
  readonly pointers: WordTable;
  /** Words that point to something not named yet, if a title begins with them. */
  readonly danglingStarts: WordTable;
  /** Words that a title does not use. */
  readonly neverInTitle: WordTable;
  /** Words that blame the person. */
  readonly blame: WordTable;
  /** Words that sound as if the person were doubted or slow, in texts for users. */
  readonly accusations: WordTable;
  /** Words for which the glossary has another word. */
  readonly glossary: WordTable;
  /** Words for which the glossary has another word in texts for users. */
  readonly userGlossary: WordTable;
  /** Words that are spelt or formed wrongly. */
  readonly spelling: WordTable;
  /** Words that need a capital. */
  readonly capitals: readonly string[];
  /** Words that are wrong in a setting. */
  readonly wrongInSetting: Readonly<Record<'anywhere' | 'desktop' | 'kiosk', WordTable>>;
  /** Words that speak of a photo where none has been taken: over a live picture. */
  readonly beforePhoto: WordTable;
  /** Words that reveal, on a screen that others see, whether somebody is enrolled. */
  readonly telling: WordTable;
  /** Phrases that say that the person is not at fault. */
  readonly notYourFault: readonly string[];
  /** Words for help and for the people who give it. */
  readonly helpWords: readonly string[];
  /** Phrases with such a word that say whether something is of use. */
  readonly otherHelp: readonly string[];
  /** The imperatives that an action may begin with, and “don’t”. */
  readonly actionVerbs: readonly string[];
  /** The other words that an action may begin with: “you” as in “You can move now”. */
  readonly otherActionStarts: readonly string[];
  /** Phrases that ask for a step: they belong in an action. */
  readonly stepPhrases: WordTable;
  /** Words that join the clauses of a sentence: “or”, “and”, “then”. */
  readonly clauseWords: readonly string[];
  /** Words for a reason that a sentence gives after the order. Empty if the language may do so. */
  readonly reasonWords: readonly string[];
  /** Names that keep their capitals inside a title or an action. */
  readonly names: readonly string[];
  /** Endings that the language glues to the words of the tables. */
  readonly wordEndings: readonly string[];
}

/** Words that may be written in capitals, in every language. */
export const capitalWords = ['NIK', 'KTP', 'QR', 'JPG', 'PNG', 'ID', 'SATUSEHAT'] as const;

/** Names that keep their capitals, in every language. */
export const commonNames = [
  ...capitalWords,
  'PeduliLindungi',
  'SATUSEHAT Mobile',
  'Wi-Fi',
  'Chrome',
  'Edge',
  'Safari',
] as const;

/** Returns a table that gives the same advice for several words. The words are separated by commas. */
export function advise(words: string, advice: string): WordTable {
  return Object.fromEntries(words.split(',').map((word) => [word.trim(), advice]));
}

/** Returns the words of a list that are separated by spaces or line breaks. */
export function listWords(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}
