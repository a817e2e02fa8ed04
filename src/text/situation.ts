import { operations, type Operation } from '../catalogue/operations.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { defaultLanguage, warnAboutLanguage } from './localeFallbacks.ts';
import {
  audiences,
  settings,
  stages,
  type Audience,
  type Setting,
  type Stage,
  type StatusMessageOptions,
  type TextValues,
} from './StatusMessageOptions.ts';

/** The situation in which a message is shown. It decides which variant of each text is used. */
export interface TextSituation {
  /** The requested language. The kit may have no texts in it, and the tag may be invalid. */
  readonly language: string;
  readonly audience: Audience;
  readonly privacy: boolean;
  /** 1, 2, or 3 for the third and all later attempts. */
  readonly attempt: number;
  readonly operation: Operation | undefined;
  readonly stage: Stage;
  readonly setting: Setting | undefined;
}

/** Reads the situation from the options of a message. An invalid option counts as not given. */
export function readSituation(options: StatusMessageOptions): TextSituation {
  const audience = readChoice(options, 'audience', audiences) ?? 'user';
  return {
    audience,
    // The API's own descriptions are in English.
    language: audience === 'developer' ? defaultLanguage : readLanguage(options.language),
    // Any truthy value turns privacy on, since hiding too much does no harm.
    privacy: Boolean(options.privacy),
    attempt: Math.min(readAttempt(options.attempt), lastAttempt),
    operation: readChoice(options, 'operation', operations),
    stage: readChoice(options, 'stage', stages) ?? 'result',
    setting: readChoice(options, 'setting', settings),
  };
}

/** The context of texts for a screen that other people can see. A text with this context is never skipped. */
export const privateContext = 'private';

/** Returns the contexts of a situation as they stand in the keys of texts, the most important first. */
export function getContexts({
  audience,
  privacy,
  attempt,
  operation,
  stage,
  setting,
}: TextSituation): readonly string[] {
  const contexts = [
    privacy && privateContext,
    audience === 'attendant' && audience,
    attempt > 1 && 'repeated',
    operation,
    stage === 'capture' && stage,
    setting,
  ];
  return contexts.filter((context) => typeof context === 'string');
}

/** The values for placeholders, unless the app gives others. */
export const defaultValues: TextValues = { registry: 'PeduliLindungi' };

/** Returns the values that are strings or finite numbers, and drops all others. */
export function sanitizeValues(values: unknown): TextValues {
  // A string has an entry for each letter, and it may be very long.
  if (typeof values !== 'object' || values === null) return {};
  const isUsable = ([, value]: [string, unknown]) => typeof value === 'string' || Number.isFinite(value);
  return tryCatch(() => Object.fromEntries(Object.entries(values).filter(isUsable)), {});
}

/** The longest language tag that is read, in characters. No valid tag is longer. */
const maxTagLength = 100;

function readLanguage(language: unknown): string {
  if (typeof language === 'string') return language.slice(0, maxTagLength);
  if (process.env.NODE_ENV !== 'production' && language !== undefined && language !== null) warnAboutLanguage();
  return defaultLanguage;
}

function readChoice<Choice extends string>(
  options: StatusMessageOptions,
  name: 'audience' | 'operation' | 'setting' | 'stage',
  choices: readonly Choice[],
): Choice | undefined {
  const value: unknown = options[name];
  const choice = choices.find((candidate) => candidate === value);
  if (process.env.NODE_ENV !== 'production' && choice === undefined && value !== undefined && value !== null) {
    warnOnce(`\`${name}\` should be one of ${choices.join(', ')}. It is ignored.`);
  }
  return choice;
}

/** The words of a message do not change after this attempt. */
const lastAttempt = 3;

/** Returns the attempt as a whole number from 1. Any value that is not a number from 1 counts as 1. */
export function readAttempt(attempt: unknown): number {
  if (typeof attempt === 'number' && attempt >= 1) return Math.floor(attempt);
  if (process.env.NODE_ENV !== 'production' && attempt !== undefined && attempt !== null) {
    warnOnce('`attempt` should be a number from 1. 1 is used.');
  }
  return 1;
}
