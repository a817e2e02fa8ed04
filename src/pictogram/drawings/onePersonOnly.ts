import type { Drawing } from '../Drawing.ts';

export const onePersonOnly: Drawing = [
  'M13 7a6 6 0 1 0 .1 0zM4 41a9 16 0 0 1 18 0M34 18.9a6 6 0 1 1 3.9-11.2M26 41c0-8 2-13 5-14M41 29c2 3 3 7 3 12M30 44L43 6',
];
