import type { Drawing } from '../Drawing.ts';

export const closeOtherApps: Drawing = [
  'M5 25q0-4 4-4h14q4 0 4 4v14q0 4-4 4h-14q-4 0-4-4zM16 27a5 5 0 1 0 .1 0zM19 15V9q0-4 4-4h16q4 0 4 4v16q0 4-4 4h-6M29 11l8 8m0-8-8 8',
];
