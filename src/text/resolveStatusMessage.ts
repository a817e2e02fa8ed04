import i18next from 'i18next';
import { privateRow } from '../catalogue/statusRows.ts';
import { createCache } from '../utils/createCache.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import type { TextSource } from './createTextSource.ts';
import { findMessageTexts, hidesEnrolment } from './findMessageTexts.ts';
import { findText, type TextQuery } from './findText.ts';
import { formatSpokenText, getSpokenActions } from './formatSpokenText.ts';
import { getLocaleFallbacks } from './localeFallbacks.ts';
import { findAction, findEntry, listStatuses, type MessageAction, type MessageEntry } from './ownStatuses.ts';
import type { ResolvedAction, ResolvedStatusMessage } from './ResolvedStatusMessage.ts';
import { ignoresAttempts, isLiveHint, selectActions } from './selectActions.ts';
import { defaultValues, getContexts, readSituation, sanitizeValues, type TextSituation } from './situation.ts';
import { getKitSource, getMessagesSources } from './sources.ts';
import type { StatusMessageOptions } from './StatusMessageOptions.ts';

/**
 * Returns the words and next steps for a status code.
 *
 * @param code - The result of `readStatus`, or any other value. A string of digits counts as its number. A value that
 *   the kit does not know gets a calm general message. `null` and `undefined` mean "no message".
 * @param options - The options that decide the words.
 * @returns The message, or `null` for `null` and `undefined`. It is the same object while its content stays the same.
 *   Never throws.
 */
export function resolveStatusMessage(code: unknown, options?: StatusMessageOptions): ResolvedStatusMessage | null {
  const sources = getMessagesSources(options?.messages);
  return createResolver(options ?? {}, sources)(code);
}

/** Returns the message for a code, or `null` for `null` and `undefined`. */
export type StatusResolver = (code: unknown) => ResolvedStatusMessage | null;

/**
 * Creates a function that does the same as {@link resolveStatusMessage}, for many codes with the same options. The given
 * sources come before the kit's own texts, and the given fallbacks for the language come before English.
 */
export function createResolver(
  options: StatusMessageOptions,
  sources: readonly TextSource[],
  getFallbacks?: (language: string) => readonly string[],
): StatusResolver {
  const statuses = listStatuses(options.statuses);
  const situation = readSituation(options);
  const commands = options.commands && readCommands(options.commands);
  const appValues = { ...defaultValues, ...sanitizeValues(options.values) };
  const languages = getLocaleFallbacks(situation.language, getFallbacks?.(situation.language));
  const ownSources = [...sources, ...getMessagesSources(statuses.map(({ messages }) => messages))];
  const optionsKey = JSON.stringify([situation, commands, appValues, languages]);

  if (process.env.NODE_ENV !== 'production' && situation.audience === 'attendant' && sources.length === 0) {
    warnOnce(
      "`audience` is 'attendant', and no `messages` are given: import attendantMessages from 'face-status-kit/attendant'.",
    );
  }

  const build = (entry: MessageEntry, reference: string) => {
    const shownEntry = hidesEnrolment(entry, situation) ? { ...entry, ...privateRow } : entry;
    const textSituation = ignoresAttempts(shownEntry, situation) ? { ...situation, attempt: 1 } : situation;
    const query = {
      sources: [...ownSources, getKitSource()],
      languages,
      contexts: getContexts(textSituation),
      values: { ...appValues, reference },
    };
    const find = (id: string) => findAction(id, statuses);
    const actions = selectActions(shownEntry, situation, find, commands);
    const pictogram = findPictogram(shownEntry, actions, find);
    return buildMessage({ ...shownEntry, pictogram }, reference, situation, actions, query);
  };

  return (code) => {
    if (code === null || code === undefined) return null;
    const { entry, reference } = findEntry(code, statuses);
    // The kit's own texts never change, so the input is the key. An app's texts may change, so the result is the key.
    if (ownSources.length === 0) {
      return cacheMessage(`${optionsKey} ${entry.code} ${reference}`, () => build(entry, reference));
    }
    const message = build(entry, reference);
    return cacheMessage(JSON.stringify(message), () => message);
  };
}

/** Returns the picture of a message: its own or, for a code without one, that of the first action that is shown. */
function findPictogram(
  { actions: [firstId], pictogram }: MessageEntry,
  [firstShown]: readonly MessageAction[],
  find: (id: string) => MessageAction | undefined,
): MessageEntry['pictogram'] {
  const hasOwnPictogram = firstId === undefined || find(firstId)?.pictogram !== pictogram;
  return hasOwnPictogram ? pictogram : (firstShown?.pictogram ?? pictogram);
}

/** Has room for every code in every situation that one app shows. */
const cacheMessage = /* @__PURE__ */ createCache<ResolvedStatusMessage>(1000);

/** Returns the strings of a list of commands. A value that is not a list counts as an empty one. */
function readCommands(commands: unknown): readonly string[] {
  return tryCatch(() => (Array.isArray(commands) ? commands.filter((id) => typeof id === 'string') : []), []);
}

function buildMessage(
  entry: MessageEntry,
  reference: string,
  situation: TextSituation,
  shownActions: readonly MessageAction[],
  query: TextQuery,
): ResolvedStatusMessage {
  const isForDeveloper = situation.audience === 'developer';
  const { title, description } = findMessageTexts(entry, reference, situation, query);
  const actions = resolveActions(shownActions, query);
  const { code, type, severity, remedy, politeness, pictogram } = entry;

  return {
    code,
    known: code !== 'unknown',
    type,
    severity,
    remedy,
    politeness,
    pictogram,
    isLiveHint: isLiveHint(entry, situation),
    title: title.text,
    description: description?.text ?? null,
    descriptionLanguage: description?.language ?? title.language,
    actions,
    // The code in a developer's title is useful to read, not to hear.
    spoken: formatSpokenText(
      isForDeveloper ? entry.apiDescription : title.text,
      getSpokenActions(actions, title.language, query),
    ),
    reference,
    referenceLabel: findText('labels.reference', query).text,
    needsReference: needsReference(entry, reference, situation),
    language: title.language,
    // `dir` reads a fixed table of languages. It works before the app has initialised i18next.
    dir: i18next.dir(title.language),
  };
}

/** Returns whether staff need the code. The name of a condition would only puzzle people, so it has to be a number. */
function needsReference(entry: MessageEntry, reference: string, situation: TextSituation): boolean {
  const isForStaff = entry.severity === 'error' || !entry.selfService;
  return isForStaff && Number.isInteger(Number(reference)) && !hidesEnrolment(entry, situation);
}

function resolveActions(actions: readonly MessageAction[], query: TextQuery): readonly ResolvedAction[] {
  return actions.flatMap(({ id, kind, pictogram }) => {
    const { text, language } = findText(`actions.${id}`, query);
    return text === '' ? [] : [{ id, kind, pictogram, label: text, language }];
  });
}
