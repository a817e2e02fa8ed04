import type { Drawing } from '../Drawing.ts';

export const sendPhoto: Drawing = [
  'M5 9q0-4 4-4h14q4 0 4 4v30q0 4-4 4h-14q-4 0-4-4zM16 13a5 5 0 1 0 .1 0zM10 35a6 7 0 0 1 12 0M33 23h11m-5-5 5 5-5 5',
];
