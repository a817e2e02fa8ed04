import type { Drawing } from '../Drawing.ts';

export const leaveBrightLight: Drawing = [
  'M8 13a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM13 3v1M3 13h1M22 13h2M13 22v2M30 25a5 5 0 0 0 10 0 5 5 0 0 0-10 0M26 44a9 8 0 0 1 18 0M6 38h12m-6-6 6 6-6 6',
];
