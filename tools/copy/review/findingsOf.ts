import type { Finding } from '../check/Rule.ts';
import { shownTexts } from '../check/text/shownTexts.ts';
import type { ReviewedText } from './reviewTexts.ts';

/** What the copy check found in a text, or in a message that has it in it. */
export function findingsOf({ language, place, text }: ReviewedText, findings: readonly Finding[]): readonly Finding[] {
  const shown = shownTexts(text);
  const messages = `locales/${language} message `;
  return findings.filter(
    (finding) =>
      finding.place === place ||
      (finding.place.startsWith(messages) && shown.some((form) => finding.text.includes(form))),
  );
}
