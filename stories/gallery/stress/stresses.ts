import { languageNames } from '../../support/languages.ts';
import { mirroredLanguage, pseudoLanguage } from './pseudoMessages.ts';

/** The languages in which the messages can be shown. */
export const stressLanguages: Readonly<Record<string, string>> = {
  [pseudoLanguage]: 'Pseudo-language: accents, 40 % longer',
  [mirroredLanguage]: 'Pseudo-language from right to left',
  ...languageNames,
};

/** The widths of the screen, in CSS px. */
export const widths = { 320: '320 px, the narrowest phone', 360: '360 px', page: 'as wide as the page' } as const;

/** The text sizes of the browser. */
export const textSizes = ['100%', '200%'] as const;

/** Conditions in which a message has little room. */
export interface Stress {
  readonly language: string;
  readonly width: '320' | '360' | 'page';
  readonly textSize: (typeof textSizes)[number];
}

/** The conditions of the stories. A test measures every message in each of them. */
export const presets = {
  pseudoLanguage: { language: pseudoLanguage, width: '360', textSize: '100%' },
  rightToLeft: { language: mirroredLanguage, width: '360', textSize: '100%' },
  largeText: { language: 'id', width: '360', textSize: '200%' },
  narrowestPhone: { language: 'id', width: '320', textSize: '100%' },
  allAtOnce: { language: mirroredLanguage, width: '320', textSize: '200%' },
} as const satisfies Readonly<Record<string, Stress>>;
