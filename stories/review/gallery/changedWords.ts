import type { Approval } from '../../../tools/copy/review/approvals/Approvals.ts';
import { reviewTexts } from '../../../tools/copy/review/reviewTexts.ts';
import { locales } from '../reviewed.ts';

/** What three texts said before, for the sake of the example. */
const before: Readonly<Record<string, string>> = {
  'en codes.413.title': 'Your face looks too small in the picture',
  'id codes.413.description': 'Jaraknya terlalu jauh dari kamera.',
  'id actions.lookStraight': 'Tatap kamera',
};

function approvalOf(language: string, path: string, text: string): Approval {
  return { text: before[`${language} ${path}`] ?? text, role: 'editor', date: '2026-11-20' };
}

/** The words of today, all of them approved, but three that were changed since. */
export const changedWords = {
  locales,
  approvals: Object.fromEntries(
    Object.keys(locales).map((language) => {
      const own = reviewTexts(locales, {}).filter((text) => text.language === language && text.state !== 'missing');
      return [language, Object.fromEntries(own.map(({ path, text }) => [path, approvalOf(language, path, text)]))];
    }),
  ),
};
