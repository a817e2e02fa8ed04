import { formatCapped } from './formatCapped.ts';

/** A text that was changed in some languages and not in others, by their tags. */
export interface OneSided {
  /** As in `codes.413.title`. */
  readonly path: string;
  readonly changed: readonly string[];
  readonly left: readonly string[];
}

const displayNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

const nameAll = (languages: readonly string[]) =>
  languages.map((language) => `the ${displayNames.of(language) ?? language}`).join(' and ');

function formatOne({ path, changed, left }: OneSided): string {
  const all = changed.length + left.length > 2 ? 'all' : 'both';
  return `${path}: ${nameAll(changed)} changed, ${nameAll(left)} did not. Read whether ${all} still say the same.`;
}

/** What may no longer say the same in every language, a text a line. */
export function formatOneSided(texts: readonly OneSided[]): readonly string[] {
  return formatCapped(texts, formatOne);
}
