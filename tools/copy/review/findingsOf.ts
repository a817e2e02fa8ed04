import { formatLocation, type Finding } from '../check/Finding.ts';
import { shownTexts } from '../check/text/shownTexts.ts';
import type { ReviewedText } from './reviewTexts.ts';

/** What the copy check found in a text, or in a message that has it in it. */
export function findingsOf({ location, text }: ReviewedText, findings: readonly Finding[]): readonly Finding[] {
  const shown = shownTexts(text);
  return findings.filter((finding) => {
    if (finding.location.language !== location.language) return false;
    if (finding.location.kind === 'message') return shown.some((form) => finding.text.includes(form));
    return formatLocation(finding.location) === formatLocation(location);
  });
}
