/** In which words every message is shown. */
export const words = {
  'en-XA': 'Pseudo-language: accents, 40 % longer',
  'ar-XB': 'Pseudo-language from right to left',
  en: 'English',
  id: 'Bahasa Indonesia',
} as const;

/** How wide the screen is, in CSS px. */
export const widths = { 320: '320 px, the narrowest phone', 360: '360 px', page: 'as wide as the page' } as const;

/** As a person may set it in the browser. */
export const textSizes = ['100%', '200%'] as const;

/** What makes it hard for a message to find room. */
export interface Stress {
  readonly words: keyof typeof words;
  readonly width: '320' | '360' | 'page';
  readonly textSize: (typeof textSizes)[number];
}

/** The views of the page. A test measures every message in each of them. */
export const presets = {
  pseudoLanguage: { words: 'en-XA', width: '360', textSize: '100%' },
  rightToLeft: { words: 'ar-XB', width: '360', textSize: '100%' },
  largeText: { words: 'id', width: '360', textSize: '200%' },
  narrowestPhone: { words: 'id', width: '320', textSize: '100%' },
  allAtOnce: { words: 'ar-XB', width: '320', textSize: '200%' },
} as const satisfies Readonly<Record<string, Stress>>;
