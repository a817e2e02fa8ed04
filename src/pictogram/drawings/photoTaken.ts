import type { Drawing } from '../Drawing.ts';

export const photoTaken: Drawing = [
  'M43 24V11a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v26a4 4 0 0 0 4 4h13M17 19a7 7 0 0 0 14 0 7 7 0 0 0-14 0zM13 37a12 9 0 0 1 12-6M28 38l6 6 11-12',
];
