import { revealingCodes } from '../inventory.ts';
import type { LanguageProfile } from '../languages/LanguageProfile.ts';
import { findLanguages, findProfile } from '../languages/profiles.ts';
import type { TextRule } from '../Rule.ts';
import { writtenParts, type TextContext } from '../TextContext.ts';
import { findWords, removePhrases, type WordTable } from '../text/findWords.ts';

/** A rule against the words of a table in a language's profile. */
export interface WordRule extends Omit<TextRule, 'kind' | 'reads' | 'check'> {
  /** Returns the words that are wrong in a context. */
  readonly getWords: (profile: LanguageProfile, context: TextContext) => WordTable;
  /** Returns the phrases that are right although they have such a word; default: none. */
  readonly getExceptions?: (profile: LanguageProfile) => readonly string[];
}

/** Returns whether a table has a word. */
export function hasEntries(table: WordTable): boolean {
  return Object.keys(table).length > 0;
}

const table: readonly WordRule[] = [
  {
    id: 'never-words',
    title: 'No technical words, no apologies',
    says: 'A message never uses the words of developers (error, server, token …) and never begs or apologises (please, sorry, maaf, silakan …).',
    appliesTo: { parts: writtenParts },
    getWords: (profile) => profile.neverWords,
    examples: {
      en: { good: 'We can’t check this right now', bad: 'Sorry, server error' },
      id: { good: 'Belum dapat diperiksa sekarang', bad: 'Maaf, ada error di server' },
    },
  },
  {
    id: 'staff-words',
    title: 'Words for staff only',
    says: 'Gallery, access, network and admin are words for attendants: no other text has them, but for “camera access”.',
    appliesTo: { parts: writtenParts, audiences: ['user'] },
    getWords: (profile) => profile.staffWords,
    getExceptions: (profile) => profile.userPhrases,
    examples: {
      en: { good: 'Ask staff for help', bad: 'Ask an admin for access' },
      id: { good: 'Minta bantuan petugas', bad: 'Minta akses kepada admin' },
    },
  },
  {
    id: 'title-words',
    title: 'No “gagal” in a title',
    says: 'An Indonesian title says what happened without “gagal”.',
    appliesTo: { languages: findLanguages(({ neverInTitle }) => hasEntries(neverInTitle)), parts: ['title'] },
    getWords: (profile) => profile.neverInTitle,
    examples: { id: { good: 'Wajah belum dikenali', bad: 'Gagal mengenali wajah' } },
  },
  {
    id: 'blame',
    title: 'No blame',
    says: 'A message never says that the person did something wrong. If the system is at fault, it says “we”. For users, nothing sounds as if they were doubted or slow.',
    appliesTo: { parts: writtenParts },
    getWords: ({ blame, accusations }, { audience }) => (audience === 'user' ? { ...blame, ...accusations } : blame),
    examples: {
      en: { good: 'We couldn’t take the photo', bad: 'You forgot to hold still' },
      id: { good: 'Foto belum dapat diambil', bad: 'Anda lupa diam di tempat' },
    },
  },
  {
    id: 'glossary',
    title: 'One word for one thing',
    says: 'A thing has its name from the glossary: photo (foto), face (wajah), try again (coba lagi), staff (petugas) …',
    appliesTo: { parts: writtenParts },
    getWords: (profile, { audience }) =>
      audience === 'user' ? { ...profile.glossary, ...profile.userGlossary } : profile.glossary,
    examples: {
      en: { good: 'Take a new photo', bad: 'Take a new selfie' },
      id: { good: 'Dekatkan wajah ke kamera', bad: 'Dekatkan muka ke kamera' },
    },
  },
  {
    id: 'spelling',
    title: 'Indonesian spelling',
    says: 'Indonesian follows KBBI and EYD: izin, mengubah, “di dalam” and “di sekitar” as two words.',
    appliesTo: { languages: findLanguages(({ spelling }) => hasEntries(spelling)), parts: writtenParts },
    getWords: (profile) => profile.spelling,
    examples: { id: { good: 'Izinkan suara di layar ini', bad: 'Ijinkan suara dilayar ini' } },
  },
  {
    id: 'setting-words',
    title: 'Right for the place',
    says: 'Only a message for a phone speaks of moving the phone. At a kiosk the camera is fixed and the person steps; nothing speaks of an app, a browser, settings or minutes to wait.',
    appliesTo: { parts: ['message', 'control'], audiences: ['user'] },
    getWords({ wrongInSetting }, { contexts }) {
      if (contexts.includes('handheld')) return {};
      if (contexts.includes('kiosk')) return wrongInSetting.kiosk;
      if (contexts.includes('desktop')) return wrongInSetting.desktop;
      return wrongInSetting.anywhere;
    },
    examples: {
      en: {
        good: 'You are too far away. Come closer to the camera.',
        bad: 'You are too far away. Hold your phone closer.',
        context: { contexts: ['kiosk'] },
      },
      id: {
        good: 'Wajah terlalu jauh. Melangkah lebih dekat ke kamera.',
        bad: 'Wajah terlalu jauh. Dekatkan ponsel ke wajah.',
        context: { contexts: ['kiosk'] },
      },
    },
  },
  {
    id: 'live-words',
    title: 'No photo before a photo',
    says: 'A hint over a live picture never speaks of a photo that was taken, or of a new try.',
    appliesTo: { parts: ['message'], audiences: ['user'] },
    getWords: ({ beforePhoto }, { contexts }) => (contexts.includes('capture') ? beforePhoto : {}),
    examples: {
      en: {
        good: 'You’re too far away. Move closer to the camera.',
        bad: 'Your face is too small in the photo. Move closer to the camera.',
        context: { contexts: ['capture'] },
      },
      id: {
        good: 'Anda terlalu jauh. Mendekat ke kamera.',
        bad: 'Wajah terlalu kecil di foto. Mendekat ke kamera.',
        context: { contexts: ['capture'] },
      },
    },
  },
  {
    id: 'privacy-words',
    title: 'Nothing revealed to bystanders',
    says: 'In the privacy variant a message never reveals whether somebody is registered, or what a registry contains.',
    appliesTo: { parts: ['message'] },
    getWords: (profile, { contexts, owner }) =>
      contexts.includes('private') && revealingCodes.includes(owner) ? profile.telling : {},
    examples: {
      en: {
        good: 'We couldn’t confirm it’s you. Check your details.',
        bad: 'You are not registered yet. Check your NIK.',
        context: { owner: '411', contexts: ['private'] },
      },
      id: {
        good: 'Kami belum dapat mengenali Anda. Periksa lagi data Anda.',
        bad: 'Anda belum terdaftar. Periksa lagi NIK Anda.',
        context: { owner: '411', contexts: ['private'] },
      },
    },
  },
];

/** Creates a rule about one text from a table of words. */
export function createWordRule({ getWords, getExceptions = () => [], ...head }: WordRule): TextRule {
  return {
    ...head,
    kind: 'text',
    reads: 'shown',
    check(text, context) {
      const profile = findProfile(context.language);
      if (!profile) return [];
      const found = findWords(
        removePhrases(text, getExceptions(profile)),
        getWords(profile, context),
        profile.wordEndings,
      );
      return found.map((word) => ({ problem: `says “${word.found}”`, fix: word.instead }));
    },
  };
}

/** The rules about the choice of words. They apply to languages with a profile. */
export const wordRules: readonly TextRule[] = table.map(createWordRule);
