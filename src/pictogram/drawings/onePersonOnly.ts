import type { Drawing } from '../Drawing.ts';

export const onePersonOnly: Drawing = [
  'M3 13V9a4 4 0 0 1 4-4h4M21 5h4a4 4 0 0 1 4 4v4M29 35v4a4 4 0 0 1-4 4h-4M11 43H7a4 4 0 0 1-4-4v-4M10 19a6 6 0 0 0 12 0 6 6 0 0 0-12 0zM9 37a7 6 0 0 1 14 0M36 25a4 4 0 0 0 8 0 4 4 0 0 0-8 0zM35 38a6 5 0 0 1 11 0M36 6l8 8m0-8-8 8',
];
