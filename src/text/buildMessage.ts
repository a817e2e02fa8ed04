import i18next from 'i18next';
import type { StatusEntry, unknownStatus } from '../catalogue/statusCatalogue.ts';
import { statusTypes } from '../catalogue/statusTypes.ts';
import type { TextSituation } from './contexts.ts';
import { findText, inEnglish, type TextQuery } from './findText.ts';
import { actionsForAttempt, resolveActions } from './resolveActions.ts';
import type { ResolvedStatusMessage } from './ResolvedStatusMessage.ts';
import { spokenText } from './spokenText.ts';

/** A row of the catalogue, or the one that stands in for codes that the kit does not know. */
type MessageEntry = StatusEntry | typeof unknownStatus;

/** The message for a row, in words. */
export function buildMessage(
  entry: MessageEntry,
  reference: string,
  situation: TextSituation,
  query: TextQuery,
): ResolvedStatusMessage {
  const isForDeveloper = situation.audience === 'developer';
  const title = isForDeveloper
    ? inEnglish(`${reference} ${entry.apiDescription}`)
    : findText(`codes.${entry.code}.title`, query);
  const description = isForDeveloper
    ? inEnglish(statusTypes[entry.type])
    : findText(`codes.${entry.code}.description`, query);
  const actions = resolveActions(actionsForAttempt(entry, situation), query);
  const firstAction = actions.find((action) => action.language === title.language);
  const { apiDescription: _, ...row } = entry;

  return {
    ...row,
    known: entry.code !== 'unknown',
    title: title.text,
    description: description.text,
    descriptionLanguage: description.language,
    actions,
    // A code is for the eye, not for the ear.
    spoken: spokenText(isForDeveloper ? entry.apiDescription : title.text, firstAction?.label),
    reference,
    referenceLabel: findText('labels.reference', query).text,
    language: title.language,
    // A table of languages, which the app's instance need not be initialised for.
    dir: i18next.dir(title.language),
  };
}
