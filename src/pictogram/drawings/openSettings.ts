import type { Drawing } from '../Drawing.ts';

export const openSettings: Drawing = [
  'M20 11V4h8v7l6 3 5-3 4 7-5 3v6l5 3-4 7-5-3-6 3v7h-8v-7l-6-3-5 3-4-7 5-3v-6l-5-3 4-7 5 3zM24 18a6 6 0 1 0 .1 0z',
];
