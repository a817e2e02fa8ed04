import type { Drawing } from '../Drawing.ts';

export const moveCloser: Drawing = [
  'M5 15V5h10M5 5l8 8M33 5h10v10m0-10-8 8m8 20v10H33m10 0-8-8M15 43H5V33m0 10 8-8',
  'M14 24a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0',
];
