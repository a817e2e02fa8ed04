import { capitalWords } from '../languages/LanguageProfile.ts';
import type { TextRule } from '../Rule.ts';
import { writtenParts, type TextContext } from '../TextContext.ts';

/** A rule against everything that a pattern matches. */
interface PatternRule extends Omit<TextRule, 'kind' | 'check'> {
  /** A global pattern, or a function that returns one for a context. */
  readonly pattern: RegExp | ((context: TextContext) => RegExp);
  /** Returns the problem with a match. */
  readonly describe: (match: string) => string;
  readonly fix: string;
}

/** Names that the registry has had. */
const registry = /pedulilindungi|satusehat/giu;

/** Two or more capitals that are a word of their own, but for the words that may have them. */
const shoutedWord = new RegExp(`(?<!\\p{L})(?!(?:${capitalWords.join('|')})(?!\\p{L}))\\p{Lu}{2,}(?!\\p{L})`, 'gu');

const table: readonly PatternRule[] = [
  {
    id: 'no-full-stop',
    title: 'No full stop',
    says: 'A title, an action and the name of a control have no full stop.',
    appliesTo: { parts: ['title', 'action', 'label', 'control'] },
    reads: 'shown',
    pattern: /[.…]/gu,
    describe: () => 'has a full stop',
    fix: 'leave it out',
    examples: {
      en: { good: 'Move closer to the camera', bad: 'Move closer to the camera.', context: { part: 'action' } },
      id: { good: 'Mendekat ke kamera', bad: 'Mendekat ke kamera.', context: { part: 'action' } },
    },
  },
  {
    id: 'exclamation',
    title: 'No exclamation marks',
    says: 'A message has no exclamation marks.',
    appliesTo: { parts: writtenParts },
    reads: 'shown',
    pattern: /!/gu,
    describe: () => 'has an exclamation mark',
    fix: 'leave it out',
    examples: {
      en: { good: 'Your photo is taken', bad: 'Your photo is taken!' },
      id: { good: 'Foto sudah diambil', bad: 'Foto sudah diambil!' },
    },
  },
  {
    id: 'all-capitals',
    title: 'No words in capitals',
    says: `No word is in capitals, except ${capitalWords.join(', ')}.`,
    appliesTo: { parts: writtenParts },
    reads: 'shown',
    pattern: shoutedWord,
    describe: (word) => `“${word}” is in capitals`,
    fix: 'write it small, or say it in words',
    examples: {
      en: { good: 'Your NIK was not found', bad: 'Your NIK was NOT found' },
      id: { good: 'NIK tidak ditemukan', bad: 'NIK TIDAK ditemukan' },
    },
  },
  {
    id: 'code-number',
    title: 'No code inside a sentence',
    says: 'A code is never inside a sentence. Only a description may have a number, of at most two digits.',
    appliesTo: { parts: ['description', 'title', 'action', 'label', 'control'] },
    reads: 'written',
    pattern: ({ part }) => (part === 'description' ? /\d{3,}/gu : /\d+/gu),
    describe: (number) => `has the number ${number}`,
    fix: 'leave it out: the reference below the message has the code',
    examples: {
      en: { good: 'Your NIK has 16 digits.', bad: 'The photo was refused with code 490.' },
      id: { good: 'NIK terdiri dari 16 angka.', bad: 'Foto ditolak dengan kode 490.' },
    },
  },
  {
    id: 'quotes',
    title: 'Typographic apostrophes and quotation marks',
    says: 'An apostrophe is ’ and quotation marks are “ ”, never the straight ones of a keyboard.',
    appliesTo: { parts: writtenParts },
    reads: 'shown',
    pattern: /['"`´]/gu,
    describe: () => 'has a straight quotation mark',
    fix: 'write ’ or “ ”',
    examples: {
      en: { good: 'We can’t see your face', bad: "We can't see your face" },
      id: {
        good: 'Pilih “Izinkan” di layar',
        bad: 'Pilih "Izinkan" di layar',
        context: { part: 'action' },
      },
    },
  },
  {
    id: 'no-markup',
    title: 'No markup',
    says: 'A text has no HTML and no Markdown: people see it exactly as it is written.',
    appliesTo: { parts: writtenParts },
    reads: 'written',
    pattern: /[<>]|&#?\w+;|\*\*|\[[^\]]*\]\(/gu,
    describe: () => 'has markup',
    fix: 'leave the plain words',
    examples: {
      en: { good: 'Hold still', bad: 'Hold <b>still</b>' },
      id: { good: 'Jangan bergerak', bad: 'Jangan&nbsp;bergerak' },
    },
  },
  {
    id: 'registry-name',
    title: 'A placeholder for the registry',
    says: 'A text has {{registry}} instead of the name of the registry, because that name changes.',
    appliesTo: { parts: writtenParts },
    reads: 'written',
    pattern: registry,
    describe: (name) => `names ${name}`,
    fix: 'write {{registry}}',
    examples: {
      en: {
        good: '{{registry}} is slow right now',
        bad: 'PeduliLindungi is slow right now',
        context: { owner: '604' },
      },
      id: { good: '{{registry}} sedang lambat', bad: 'SATUSEHAT sedang lambat', context: { owner: '604' } },
    },
  },
];

function createTextRule({ pattern, describe, fix, ...head }: PatternRule): TextRule {
  return {
    ...head,
    kind: 'text',
    check(text, context) {
      const contextPattern = typeof pattern === 'function' ? pattern(context) : pattern;
      const problems = new Set([...text.matchAll(contextPattern)].map(([match]) => describe(match)));
      return [...problems].map((problem) => ({ problem, fix }));
    },
  };
}

/** The rules against signs, numbers and names. They apply to every language. */
export const patternRules: readonly TextRule[] = table.map(createTextRule);
