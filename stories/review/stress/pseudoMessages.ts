import type { StatusMessageOverrides, StatusTexts } from 'face-status-kit';
import { locales } from './locales.ts';
import { mirroredText, pseudoText } from './pseudoText.ts';

const { attendant, ...english } = locales.en satisfies StatusTexts;

/** The same texts under the same keys, each one changed. */
function mapTexts<Texts extends object>(texts: Texts, change: (text: string) => string): Texts {
  const entries: readonly [string, unknown][] = Object.entries(texts);
  const changed = entries.map(([key, value]) => {
    if (typeof value === 'string') return [key, change(value)];
    return [key, typeof value === 'object' && value !== null ? mapTexts(value, change) : value];
  });
  // The keys are those of `texts`, and what was a text or an object is one again.
  return Object.fromEntries(changed) as Texts;
}

/** A whole language, as an app would give one of its own. */
export const pseudoLanguage: StatusTexts = mapTexts(english, pseudoText);

/** Another, which is written from right to left. */
export const mirroredLanguage: StatusTexts = mapTexts(english, mirroredText);

/** For `messages`, under the tags that pseudo-languages usually have; those for attendants first, as an app does. */
export const pseudoMessages: readonly StatusMessageOverrides[] = [
  { 'en-XA': mapTexts(attendant, pseudoText), 'ar-XB': mapTexts(attendant, mirroredText) },
  { 'en-XA': pseudoLanguage, 'ar-XB': mirroredLanguage },
];
