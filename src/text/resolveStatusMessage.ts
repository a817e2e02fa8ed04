import { readCode } from '../catalogue/readCode.ts';
import { statusCatalogue, unknownStatus } from '../catalogue/statusCatalogue.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { buildMessage } from './buildMessage.ts';
import { getContexts } from './contexts.ts';
import { getLocaleFallbacks } from './localeFallbacks.ts';
import type { ResolvedStatusMessage } from './ResolvedStatusMessage.ts';
import { defaultValues, readSituation, sanitizeValues, type StatusMessageOptions } from './StatusMessageOptions.ts';
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
export function resolveStatusMessage(code: unknown, options?: StatusMessageOptions): ResolvedStatusMessage | null {
  return resolveFromSources(code, options ?? {}, getMessagesSources(options?.messages));
}

/** As {@link resolveStatusMessage}, with the sources to look for texts in before the kit's own. */
export function resolveFromSources(
  code: unknown,
  options: StatusMessageOptions,
  sources: readonly TextSource[],
): ResolvedStatusMessage | null {
  if (code === null || code === undefined) return null;
  const { code: known, reference } = readCode(code);
  const entry = known === undefined ? unknownStatus : statusCatalogue[known];
  const situation = readSituation(options);
  const values = { ...defaultValues, ...sanitizeValues(options.values), reference };

  if (process.env.NODE_ENV !== 'production' && situation.audience === 'attendant' && sources.length === 0) {
    warnOnce(
      "`audience` is 'attendant', and no `messages` are given: import attendantMessages from 'face-status-kit/attendant'.",
    );
  }
  const build = () =>
    buildMessage(entry, reference, situation, {
      sources: [...sources, getKitSource()],
      languages: getLocaleFallbacks(situation.language),
      contexts: getContexts(situation),
      values,
    });
  if (sources.length === 0) return remember(JSON.stringify([entry.code, situation, values]), build);
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
