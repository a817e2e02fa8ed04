import type { Drawing } from '../Drawing.ts';

export const checkPhoto: Drawing = [
  'M5 19a14 14 0 0 0 28 0 14 14 0 0 0-28 0zM29 29l14 14M14 17a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM11 29a8 6 0 0 1 16 0',
];
