import type { Drawing } from '../Drawing.ts';

export const useSmallerPhoto: Drawing = [
  'M5 9q0-4 4-4h22q4 0 4 4v14q0 4-4 4h-22q-4 0-4-4zM6 25l9-9 10 11M26 13h.1M6 37h16m-5-5 5 5-5 5M31 36q0-3 3-3h6q3 0 3 3v4q0 3-3 3h-6q-3 0-3-3z',
];
