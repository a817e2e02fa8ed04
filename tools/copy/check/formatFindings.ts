import { formatLocation, type Finding } from './Finding.ts';

function formatFinding({ location, text, rule, problem, fix }: Finding): string {
  const quoted = text === '' ? '' : `\n    “${text}”`;
  return `  ${formatLocation(location)}${quoted}\n    ${rule}: ${problem}. To fix: ${fix}.`;
}

/** A number of things, as in `2 findings`. */
export function formatCount(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** Findings for people to read, by language and with a line that sums them up. */
export function formatFindings(findings: readonly Finding[], languages: readonly string[]): string {
  const groups = languages
    .map((language) => ({ language, own: findings.filter((finding) => finding.location.language === language) }))
    .filter(({ own }) => own.length > 0);
  const blocks = groups.map(({ language, own }) =>
    [`${language}: ${formatCount(own.length, 'finding')}`, ...own.map(formatFinding)].join('\n'),
  );
  const sum = groups.map(({ language, own }) => `${language} ${own.length}`).join(', ');
  const summary =
    findings.length === 0
      ? `Copy check: nothing found in ${languages.join(', ')}.`
      : `Copy check: ${formatCount(findings.length, 'finding')} (${sum}).`;
  return [...blocks, summary].join('\n\n');
}
