import type { StatusEntry } from '../catalogue/statusCatalogue.ts';
import { statusTypes } from '../catalogue/statusTypes.ts';
import type { TextSituation } from './contexts.ts';
import { findText, type FoundText, type TextQuery } from './findText.ts';
import { defaultLanguage } from './languageChain.ts';
import { actionsForAttempt, resolveActions } from './resolveActions.ts';
import type { ResolvedStatusMessage } from './ResolvedStatusMessage.ts';
import { spokenText } from './spokenText.ts';
import { getKitInstance } from './textSources.ts';

/** A row of the catalogue, or the one that stands in for codes that the kit does not know. */
export type MessageEntry = Omit<StatusEntry, 'code'> & { readonly code: StatusEntry['code'] | 'unknown' };

/** The message for a row, in words. */
export function buildMessage(
  entry: MessageEntry,
  reference: string,
  situation: TextSituation,
  query: TextQuery,
): ResolvedStatusMessage {
  const isForDeveloper = situation.audience === 'developer';
  const title = isForDeveloper ? inEnglish(`${reference} ${entry.apiDescription}`) : textOf('title', entry, query);
  const description = isForDeveloper ? inEnglish(statusTypes[entry.type]) : textOf('description', entry, query);
  const actions = resolveActions(actionsForAttempt(entry, situation.attempt), query);
  const [firstAction] = actions.filter((action) => action.language === title.language);
  const { apiDescription: _, ...row } = entry;

  return {
    ...row,
    known: entry.code !== 'unknown',
    title: title.text,
    description: description.text,
    descriptionLanguage: description.language,
    actions,
    spoken: firstAction ? spokenText(title.text, firstAction.label) : spokenText(title.text),
    reference,
    referenceLabel: findText('labels.reference', query)?.text ?? reference,
    language: title.language,
    dir: getKitInstance().dir(title.language),
  };
}

const inEnglish = (text: string): FoundText => ({ text, language: defaultLanguage });

/** The kit has words for every code in English, so this ends in the empty text only if the package is broken. */
const textOf = (part: 'title' | 'description', entry: MessageEntry, query: TextQuery): FoundText =>
  findText(`codes.${entry.code}.${part}`, query) ?? inEnglish('');
