import { formatLocation, type Finding } from './Finding.ts';

/** What has no words is one thing to fix, whichever of the rules miss them: the first tells it. */
export function oneForEachGap(findings: readonly Finding[]): readonly Finding[] {
  const gaps = new Set<string>();
  return findings.filter(({ text, location }) => {
    const place = formatLocation(location);
    const isTold = gaps.has(place);
    if (text === '') gaps.add(place);
    return text !== '' || !isTold;
  });
}
