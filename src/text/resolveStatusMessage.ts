import { referenceOf } from '../catalogue/referenceOf.ts';
import { statusCatalogue } from '../catalogue/statusCatalogue.ts';
import { toStatusCode } from '../catalogue/toStatusCode.ts';
import { warnOnce } from '../warnOnce.ts';
import { buildMessage, type MessageEntry } from './buildMessage.ts';
import { contextsOf } from './contexts.ts';
import type { TextQuery } from './findText.ts';
import { defaultLanguage, languageChain } from './languageChain.ts';
import type { ResolvedStatusMessage } from './ResolvedStatusMessage.ts';
import { readSituation, readValues, type StatusMessageOptions } from './StatusMessageOptions.ts';
import type { TextSource } from './TextSource.ts';
import { getKitSource, getMessagesSources } from './textSources.ts';

/**
 * The words and next steps for a status code.
 *
 * @param code - What `readStatus` gave, or any code. Anything at all is taken: a number in digits counts as that
 *   number; what the kit does not know gets a calm general message; `null` and `undefined` mean "no message".
 * @param options - How the message is told.
 * @returns The message, or `null` for `null` and `undefined`; the same object as long as nothing in it changed. Never
 *   throws.
 */
export function resolveStatusMessage(code: unknown, options: StatusMessageOptions = {}): ResolvedStatusMessage | null {
  return resolveFromSources(code, options, getMessagesSources(options.messages));
}

/** Stands in for a code that the kit does not know: nobody can say what cures it, so staff come first. */
const unknownEntry: MessageEntry = {
  code: 'unknown',
  type: 'general',
  severity: 'error',
  remedy: 'attendant',
  actions: ['askStaff', 'tryAgain', 'getHelp'],
  apiDescription: 'Unknown status code',
  pictogram: 'askStaff',
};

/** As {@link resolveStatusMessage}, with the sources to look for texts in before the kit's own. */
export function resolveFromSources(
  code: unknown,
  options: StatusMessageOptions,
  sources: readonly TextSource[],
): ResolvedStatusMessage | null {
  if (code === null || code === undefined) return null;
  const statusCode = toStatusCode(code);
  const entry = statusCode === null ? unknownEntry : statusCatalogue[statusCode];
  const reference = statusCode === null ? referenceOf(code) : String(statusCode);
  const situation = readSituation(options);
  const languages = situation.audience === 'developer' ? [defaultLanguage] : languageChain(options.language);
  const values = { ...readValues(options.values), reference };
  const query: TextQuery = { sources: [...sources, getKitSource()], languages, contexts: contextsOf(situation), values };
  const build = () => buildMessage(entry, reference, situation, query);

  if (process.env.NODE_ENV !== 'production' && situation.audience === 'attendant' && sources.length === 0) {
    warnOnce("`audience` is 'attendant', and no `messages` are given: import attendantMessages from 'face-status-kit/attendant'.");
  }
  if (sources.length === 0) return remember(JSON.stringify([entry.code, situation, languages, values]), build);
  const message = build();
  return remember(JSON.stringify(message), () => message);
}

// By what goes into a message or, where an app's texts take part, by what came out.
const remembered = new Map<string, ResolvedStatusMessage>();

/** Enough for every code in every situation that one app shows; past it the oldest goes. */
const mostRemembered = 1000;

function remember(key: string, build: () => ResolvedStatusMessage): ResolvedStatusMessage {
  const known = remembered.get(key);
  if (known) return known;
  const message = build();
  remembered.set(key, message);
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size > mostRemembered) remembered.delete(oldest);
  return message;
}
