import type { Drawing } from '../Drawing.ts';

export const removeCoverings: Drawing = [
  'M18 16a9 7.5 0 1 0 .1 0zm-4 7h.1m8 0h.1M9 11a9 8 0 0 1 18 0zM27 11q4 0 6 1M10 37q8-3 16 0v3q-1 5-8 5t-8-5zM10 37c-7-1-7 6 1 6M26 37c7-1 7 6-1 6M41 20V6m-4 4 4-4 4 4M41 28v15m-4-4 4 4 4-4',
];
