import type { Drawing } from '../Drawing.ts';

export const checkPhoto: Drawing = [
  'M28 43h11q4 0 4-4V9q0-4-4-4H23q-4 0-4 4v10M31 10a4 4 0 1 0 .1 0zM25 29a6 6 0 0 1 12 0M14 26a7 7 0 1 0 .1 0zM9 38l-5 5',
];
