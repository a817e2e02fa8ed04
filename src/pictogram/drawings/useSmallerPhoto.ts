import type { Drawing } from '../Drawing.ts';

export const useSmallerPhoto: Drawing = [
  'M5 17V9a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v30a4 4 0 0 1-4 4h-8M5 27a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM5 39l6-6 9 10M37 11l-8 8m0-8v8h8',
];
