import type { EngineName } from '../engines/Engine.ts';
import type { PageProps } from './page/page.tsx';

/** A browser whose voices are tested. */
export type SpeakingEngine = Exclude<EngineName, 'webkit'>;

export interface Step {
  /** What changes, for the report. */
  readonly what: string;
  /** Props of the kiosk that change. */
  readonly show?: Partial<PageProps>;
  /** The CSS selector of what a person presses. */
  readonly press?: string;
  /**
   * What people then hear, in order: `begin`, `end` or `stop` of a voice, `refused` by the browser, or `announced`; the
   * code and the language. Begun in another voice than one of that language, the line names the voice.
   */
  readonly hear: readonly string[];
  /** Whether the next step comes as soon as this has been heard. Otherwise nothing more may be heard. */
  readonly isInterrupted?: boolean;
}

export interface Scenario {
  readonly title: string;
  /** The browsers that promise it. @default both */
  readonly engines?: readonly SpeakingEngine[];
  /** Whether Chromium may speak before the first touch, by its command line. @default true */
  readonly mayChromiumSpeakFirst?: boolean;
  readonly props: PageProps;
  readonly steps: readonly Step[];
}

const spoken = (code: number | string, ...languages: readonly string[]) =>
  languages.flatMap((language) => [`begin ${code} ${language}`, `end ${code} ${language}`]);
const announced = (code: number | string, ...languages: readonly string[]) =>
  languages.map((language) => `announced ${code} ${language}`);
const refused = (code: number | string, ...languages: readonly string[]) =>
  languages.map((language) => `refused ${code} ${language}`);

const one = { code: null, languages: ['id'], defaultSpeech: 'on' } as const;

/** What a kiosk promises with voices for Indonesian and English. */
export const scenarios: readonly Scenario[] = [
  {
    title: 'One language',
    props: one,
    steps: [
      { what: '413', show: { code: 413 }, hear: spoken(413, 'id') },
      { what: '413 at attempt 2, in other words', show: { attempt: 2 }, hear: spoken('413 (2)', 'id') },
      { what: '413 at attempt 3, with help', show: { attempt: 3 }, hear: spoken('413 (3)', 'id') },
      { what: '413 at attempt 4, in the same words', show: { attempt: 4 }, hear: spoken('413 (3)', 'id') },
      { what: '412', show: { code: 412, attempt: 1 }, hear: ['begin 412 id'], isInterrupted: true },
      { what: '500 while 412 is spoken', show: { code: 500 }, hear: ['stop 412 id', ...spoken(500, 'id')] },
      { what: '413 again', show: { code: 413 }, hear: ['begin 413 id'], isInterrupted: true },
      { what: 'no message while 413 is spoken', show: { code: null }, hear: ['stop 413 id'] },
      { what: '413 after no message', show: { code: 413 }, hear: spoken(413, 'id') },
    ],
  },
  {
    title: 'Two languages, one after the other',
    props: { ...one, languages: ['id', 'en'] },
    steps: [
      { what: '413', show: { code: 413 }, hear: spoken(413, 'id', 'en') },
      { what: '412', show: { code: 412 }, hear: [...spoken(412, 'id'), 'begin 412 en'], isInterrupted: true },
      {
        what: '500 while the English 412 is spoken',
        show: { code: 500 },
        hear: ['stop 412 en', ...spoken(500, 'id', 'en')],
      },
    ],
  },
  {
    title: 'Twice as fast',
    props: { ...one, languages: ['en'], rate: 2 },
    steps: [{ what: '413', show: { code: 413 }, hear: ['begin 413 en at rate 2', 'end 413 en'] }],
  },
  {
    title: 'A language without a voice',
    props: { ...one, languages: ['su', 'en'] },
    steps: [{ what: '413, where Sundanese falls back to English', show: { code: 413 }, hear: spoken(413, 'en') }],
  },
  {
    title: 'Reading aloud is off',
    props: { ...one, languages: ['id', 'en'], defaultSpeech: 'off' },
    steps: [
      { what: '413', show: { code: 413 }, hear: announced(413, 'id', 'en') },
      { what: 'a press of “Read aloud”', press: '[aria-pressed]', hear: spoken(413, 'id', 'en') },
    ],
  },
  {
    title: 'Chromium refuses to speak before the first touch',
    engines: ['chromium'],
    mayChromiumSpeakFirst: false,
    props: { ...one, code: 413, languages: ['id', 'en'] },
    steps: [
      { what: '413, there from the start', hear: [...refused(413, 'id', 'en'), ...announced(413, 'id', 'en')] },
      { what: 'the first touch', press: '.fsk-kiosk-stage', hear: spoken(413, 'id', 'en') },
      { what: '412', show: { code: 412 }, hear: spoken(412, 'id', 'en') },
    ],
  },
];
