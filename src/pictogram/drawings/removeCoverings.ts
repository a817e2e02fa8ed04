import type { Drawing } from '../Drawing.ts';

export const removeCoverings: Drawing = [
  'M18 14a9 8 0 1 0 .1 0zm-4 7h.1m8 0h.1M9 9a9 6 0 0 1 18 0zM27 9h6M10 36q8-3 16 0v3q-1 5-8 5t-8-5zM10 36c-7-1-7 6 1 6M26 36c7-1 7 6-1 6M41 19V5m-4 4 4-4 4 4M41 28v15m-4-4 4 4 4-4',
];
