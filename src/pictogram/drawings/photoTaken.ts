import type { Drawing } from '../Drawing.ts';

export const photoTaken: Drawing = [
  'M22 43H9q-4 0-4-4V9q0-4 4-4h16q4 0 4 4v12M17 10a4 4 0 1 0 .1 0zM11 29a6 6 0 0 1 12 0M43 34a8 8 0 1 1-4-6M31 34l4 4 9-10',
];
