import i18next from 'i18next';
import { actionCatalogue, type ActionId } from '../catalogue/actionCatalogue.ts';
import { readCode } from '../catalogue/readCode.ts';
import { statusCatalogue, unknownStatus, type StatusEntry } from '../catalogue/statusCatalogue.ts';
import { statusTypes } from '../catalogue/statusTypes.ts';
import { createCache } from '../utils/createCache.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import type { TextSource } from './createTextSource.ts';
import { findText, type FoundText, type TextQuery } from './findText.ts';
import { defaultLanguage, getLocaleFallbacks } from './localeFallbacks.ts';
import type { ResolvedAction, ResolvedStatusMessage } from './ResolvedStatusMessage.ts';
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
  return resolveFromSources(code, options ?? {}, getMessagesSources(options?.messages));
}

/**
 * Returns the same as {@link resolveStatusMessage}. The given sources come before the kit's own texts, and the given
 * fallbacks for the language come before English.
 */
export function resolveFromSources(
  code: unknown,
  options: StatusMessageOptions,
  sources: readonly TextSource[],
  getFallbacks?: (language: string) => readonly string[],
): ResolvedStatusMessage | null {
  if (code === null || code === undefined) return null;
  const { code: knownCode, reference } = readCode(code);
  const entry = knownCode === undefined ? unknownStatus : statusCatalogue[knownCode];
  const situation = readSituation(options);
  const values = { ...defaultValues, ...sanitizeValues(options.values), reference };
  const languages = getLocaleFallbacks(situation.language, getFallbacks?.(situation.language));

  if (process.env.NODE_ENV !== 'production' && situation.audience === 'attendant' && sources.length === 0) {
    warnOnce(
      "`audience` is 'attendant', and no `messages` are given: import attendantMessages from 'face-status-kit/attendant'.",
    );
  }
  const build = () =>
    buildMessage(entry, reference, situation, {
      sources: [...sources, getKitSource()],
      languages,
      contexts: getContexts(situation),
      values,
    });
  // The kit's own texts never change, so the input is the key. An app's texts may change, so the result is the key.
  if (sources.length === 0) return cacheMessage(JSON.stringify([entry.code, situation, values, languages]), build);
  const message = build();
  return cacheMessage(JSON.stringify(message), () => message);
}

/** Has room for every code in every situation that one app shows. */
const cacheMessage = createCache<ResolvedStatusMessage>(1000);

/** A row of the catalogue, or the row for codes that the kit does not know. */
type MessageEntry = StatusEntry | StatusEntry<'unknown'>;

function buildMessage(
  entry: MessageEntry,
  reference: string,
  situation: TextSituation,
  query: TextQuery,
): ResolvedStatusMessage {
  const isForDeveloper = situation.audience === 'developer';
  const { title, description } = isForDeveloper
    ? getDeveloperTexts(entry, reference)
    : {
        title: findText(`codes.${entry.code}.title`, query),
        description: findText(`codes.${entry.code}.description`, query),
      };
  const actions = resolveActions(getActionsForAttempt(entry, situation), query);
  const spokenAction = actions.find((action) => action.language === title.language);
  const { code, type, severity, remedy, politeness, pictogram } = entry;

  return {
    code,
    known: code !== 'unknown',
    type,
    severity,
    remedy,
    politeness,
    pictogram,
    title: title.text,
    description: description.text,
    descriptionLanguage: description.language,
    actions,
    // The code in a developer's title is useful to read, not to hear.
    spoken: formatSpokenText(isForDeveloper ? entry.apiDescription : title.text, spokenAction?.label),
    reference,
    referenceLabel: findText('labels.reference', query).text,
    language: title.language,
    // `dir` reads a fixed table of languages. It works before the app has initialised i18next.
    dir: i18next.dir(title.language),
  };
}

/** Returns the API's own words, which are in English. */
function getDeveloperTexts(entry: MessageEntry, reference: string): { title: FoundText; description: FoundText } {
  return {
    title: { text: `${reference} ${entry.apiDescription}`, language: defaultLanguage },
    description: { text: statusTypes[entry.type], language: defaultLanguage },
  };
}

/** From this attempt on, the first action is to ask staff. */
const helpFromAttempt = 3;

/**
 * Returns the actions to suggest at an attempt. From the third attempt on, the person has already tried the usual
 * steps, so the actions are: ask staff, try once more, call for help. A success needs no help. Attendants keep the
 * usual actions, since they are the staff.
 */
export function getActionsForAttempt(
  { actions, remedy }: Pick<StatusEntry, 'actions' | 'remedy'>,
  { attempt, audience }: Pick<TextSituation, 'attempt' | 'audience'>,
): readonly ActionId[] {
  if (attempt < helpFromAttempt || audience !== 'user' || remedy === 'none') return actions;
  const commands = actions.filter((id) => actionCatalogue[id].kind === 'command' && id !== 'getHelp');
  return ['askStaff', ...commands.slice(0, 1), 'getHelp'];
}

function resolveActions(actions: readonly ActionId[], query: TextQuery): readonly ResolvedAction[] {
  return actions.map((id) => {
    const { text, language } = findText(`actions.${id}`, query);
    return { ...actionCatalogue[id], label: text, language };
  });
}

/** Returns the words for a voice: the title and the first step, each as a sentence. */
export function formatSpokenText(title: string, step: string | undefined): string {
  const sentences = step === undefined ? [title] : [title, step];
  return sentences.map(endSentence).join(' ');
}

/** The mark at the end of a sentence, in any script. */
const sentenceEnd = /[\p{Sentence_Terminal}…]$/u;

function endSentence(text: string): string {
  return sentenceEnd.test(text) ? text : `${text}.`;
}
