import type { Drawing } from '../Drawing.ts';

export const faceLight: Drawing = [
  'M12 7a5 5 0 1 0 .1 0zM12 4v-.1M4 12h-.1M12 20v.1M20 12h.1M6 6h.1M18 6h.1M6 18h.1M39 44v-6c4-4 5-7 5-12a9.5 10 0 0 0-19-1l-3 7h3v4q0 3 3 3h3v5M30 26h.1M43 9q-5-4-13-2m4-4-4 4 4 4',
];
