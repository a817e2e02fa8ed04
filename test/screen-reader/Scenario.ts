import type { EnginePage } from '../engines/Engine.ts';
import type { PageName } from './pages/servePages.ts';
import type { SpeechPromise } from './transcript/SpeechPromise.ts';

/** The languages of the pages. */
export const languages = ['en', 'id'] as const;
export type Language = (typeof languages)[number];

/** Something that happens, and what the screen reader says then. */
export interface Step {
  /** What happens, for the transcript. */
  readonly title: string;
  readonly act: (page: EnginePage) => Promise<unknown>;
  readonly promise: SpeechPromise;
  /** What is said in any case before the step is over, though it is not promised. */
  readonly awaited?: RegExp | undefined;
}

/** A page, and what happens on it one step after the other. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly page: PageName;
  /** The options of the page, see the file of the page. */
  readonly options: object;
  /** What is promised when the page opens. The screen reader says its title too. @default no text of the kit */
  readonly opening?: SpeechPromise | undefined;
  readonly steps: readonly Step[];
}

/** Creates a scenario in a language. */
export type ScenarioIn = (language: Language) => Scenario;
