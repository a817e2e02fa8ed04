import type { Drawing } from '../Drawing.ts';

export const wait: Drawing = [
  'M9 5h30M9 43h30M13 5v7c0 6 11 8 11 12 0-4 11-6 11-12V5M13 43v-7c0-6 11-8 11-12 0 4 11 6 11 12v7',
];
