import i18next from 'i18next';
import type { StatusEntry } from '../catalogue/statusCatalogue.ts';
import { statusTypes } from '../catalogue/statusTypes.ts';
import type { TextSituation } from './contexts.ts';
import { findText, inEnglish, type TextQuery } from './findText.ts';
import { getActionsForAttempt, resolveActions } from './resolveActions.ts';
import type { ResolvedStatusMessage } from './ResolvedStatusMessage.ts';
import { formatSpokenText } from './formatSpokenText.ts';

/** A row of the catalogue, or the one that stands in for codes that the kit does not know. */
type MessageEntry = StatusEntry | StatusEntry<'unknown'>;

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
  const actions = resolveActions(getActionsForAttempt(entry, situation), query);
  const firstAction = actions.find((action) => action.language === title.language);
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
    // A code is for the eye, not for the ear.
    spoken: formatSpokenText(isForDeveloper ? entry.apiDescription : title.text, firstAction?.label),
    reference,
    referenceLabel: findText('labels.reference', query).text,
    language: title.language,
    // A table of languages, which the app's instance need not be initialised for.
    dir: i18next.dir(title.language),
  };
}
