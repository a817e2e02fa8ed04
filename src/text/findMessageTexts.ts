import { privateTextsCode } from '../catalogue/statusRows.ts';
import { statusTypes } from '../catalogue/statusTypes.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { findPrivateText, findText, type FoundText, type TextQuery } from './findText.ts';
import { defaultLanguage } from './localeFallbacks.ts';
import type { MessageEntry } from './ownStatuses.ts';
import { isLiveHint } from './selectActions.ts';
import type { TextSituation } from './situation.ts';

/** What happened, and why; no description where the title and the step say it all. */
interface MessageTexts {
  readonly title: FoundText;
  readonly description: FoundText | undefined;
}

/** Returns the title and the description of a code: the API's own for developers, the private ones under `privacy`. */
export function findMessageTexts(
  entry: MessageEntry,
  reference: string,
  situation: TextSituation,
  query: TextQuery,
): MessageTexts {
  if (situation.audience === 'developer') return getDeveloperTexts(entry, reference);
  return { title: findTitle(entry, situation, query), description: findDescription(entry, situation, query) };
}

/** Returns whether a message keeps from bystanders which of the codes that reveal enrolment it has. */
export function hidesEnrolment({ revealsEnrolment }: MessageEntry, { privacy, audience }: TextSituation): boolean {
  return revealsEnrolment && privacy && audience !== 'developer';
}

/**
 * Finds the private words of a code, or those that serve every code. It never falls back to words that reveal.
 *
 * @returns `undefined` if there are none. The kit has a title in English, and no description.
 */
function findHiddenText(
  code: MessageEntry['code'],
  part: 'title' | 'description',
  query: TextQuery,
): FoundText | undefined {
  return findPrivateText(`codes.${code}.${part}`, query) ?? findPrivateText(`codes.${privateTextsCode}.${part}`, query);
}

function findTitle(entry: MessageEntry, situation: TextSituation, query: TextQuery): FoundText {
  const { code } = entry;
  if (hidesEnrolment(entry, situation)) {
    return findHiddenText(code, 'title', query) ?? findText('codes.unknown.title', query);
  }
  const title = findText(`codes.${code}.title`, query);
  if (title.text !== '') return title;
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `the code "${code}" of \`statuses\` has no title in ${query.languages.join(' or ')}. Add one to its \`texts\`.`,
    );
  }
  return findText('codes.unknown.title', query);
}

/** Returns the description, or `undefined` where the title and the step say it all, as in a hint over a live picture. */
function findDescription(entry: MessageEntry, situation: TextSituation, query: TextQuery): FoundText | undefined {
  if (isLiveHint(entry, situation)) return undefined;
  if (hidesEnrolment(entry, situation)) return findHiddenText(entry.code, 'description', query);
  const description = findText(`codes.${entry.code}.description`, query);
  return description.text === '' ? undefined : description;
}

/** Returns the API's own words, which are in English. */
function getDeveloperTexts(entry: MessageEntry, reference: string): MessageTexts {
  return {
    title: { text: `${reference} ${entry.apiDescription}`, language: defaultLanguage },
    description: { text: statusTypes[entry.type], language: defaultLanguage },
  };
}
