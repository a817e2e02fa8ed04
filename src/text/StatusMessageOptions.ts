import { operations, type Operation } from '../catalogue/operations.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { audiences, settings, type Audience, type Setting, type TextSituation } from './contexts.ts';
import { defaultLanguage, warnOfLanguage } from './localeFallbacks.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import type { TextValues } from './TextSource.ts';
import type { MessagesOption } from './textSources.ts';

/** How a message is told. Every option may be left out; a value that makes no sense counts as left out. */
export interface StatusMessageOptions {
  /**
   * BCP 47 tag of the language to use. `id-ID` is served with `id`; a language without texts falls back to English.
   * @default in React the app's language, see `StatusMessageProvider`; otherwise 'en'
   */
  readonly language?: string | undefined;
  /** Where the person stands. @default none: wording that is right anywhere */
  readonly setting?: Setting | undefined;
  /** What the API was asked to do. @default none: wording that is right for any */
  readonly operation?: Operation | undefined;
  /** Who reads. @default 'user' */
  readonly audience?: Audience | undefined;
  /** Which try this is, from 1. From 2 the tips grow, from 3 help goes first. @default 1 */
  readonly attempt?: number | undefined;
  /**
   * Whether others can see the screen: then 411, 415, 603 and 606, which tell who is enrolled or what a registry holds,
   * become neutral. Not for the audience `developer`. @default false
   */
  readonly privacy?: boolean | undefined;
  /**
   * What texts have filled in. `registry` is the name of the identity registry. Not the place for a person's name or
   * number: the kit's own texts never show one. @default { registry: 'PeduliLindungi' }
   */
  readonly values?: TextValues | undefined;
  /** Texts that go before the kit's own. Keep the object outside of the component. @default none */
  readonly messages?: MessagesOption | undefined;
}

/** The situation that options describe, with the default for whatever makes no sense. */
export function readSituation(options: StatusMessageOptions): TextSituation {
  const audience = oneOf(options, 'audience', audiences) ?? 'user';
  return {
    audience,
    // The API's own descriptions are in English.
    language: audience === 'developer' ? defaultLanguage : readLanguage(options.language),
    // In doubt the screen is private: what is hidden by mistake hurts nobody.
    privacy: Boolean(options.privacy),
    attempt: readAttempt(options.attempt),
    operation: oneOf(options, 'operation', operations),
    setting: oneOf(options, 'setting', settings),
  };
}

/** What texts have filled in where the app does not say otherwise. */
export const defaultValues: TextValues = { registry: 'PeduliLindungi' };

/** The values that texts may have filled in: strings and numbers; all else is left out. */
export function sanitizeValues(values: unknown): TextValues {
  // A string has entries too: one for each letter, however many there are.
  if (typeof values !== 'object' || values === null) return {};
  const isUsable = ([, value]: [string, unknown]) => typeof value === 'string' || Number.isFinite(value);
  return tryCatch(() => Object.fromEntries(Object.entries(values).filter(isUsable))) ?? {};
}

/** No language tag is longer; what is longer is something else, and no work is spent on it. */
const longestTag = 100;

function readLanguage(language: unknown): string {
  if (typeof language === 'string') return language.slice(0, longestTag);
  if (process.env.NODE_ENV !== 'production' && language !== undefined && language !== null) warnOfLanguage();
  return defaultLanguage;
}

function oneOf<Choice extends string>(
  options: StatusMessageOptions,
  name: 'audience' | 'operation' | 'setting',
  choices: readonly Choice[],
): Choice | undefined {
  const value: unknown = options[name];
  const choice = choices.find((candidate) => candidate === value);
  if (process.env.NODE_ENV !== 'production' && choice === undefined && value !== undefined && value !== null) {
    warnOnce(`\`${name}\` should be one of ${choices.join(', ')}. It is ignored.`);
  }
  return choice;
}

/** From this try on nothing changes any more. */
const lastAttempt = 3;

function readAttempt(attempt: unknown): number {
  if (typeof attempt === 'number' && attempt >= 1) return Math.min(Math.floor(attempt), lastAttempt);
  if (process.env.NODE_ENV !== 'production' && attempt !== undefined && attempt !== null) {
    warnOnce('`attempt` should be a number from 1. 1 is used.');
  }
  return 1;
}
