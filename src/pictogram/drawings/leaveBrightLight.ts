import type { Drawing } from '../Drawing.ts';

export const leaveBrightLight: Drawing = [
  'M13 7a5 5 0 1 0 .1 0zM13 4v-.1M4 12h.1M22 12h.1M6 6h.1M20 6h.1M6 18h.1M20 18h.1M13 24a5 5 0 1 0 .1 0zM4 44a9 6 0 0 1 18 0M27 33h16m-6-6 6 6-6 6',
];
