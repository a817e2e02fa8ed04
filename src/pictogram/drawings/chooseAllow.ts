import type { Drawing } from '../Drawing.ts';

export const chooseAllow: Drawing = [
  'M5 9q0-4 4-4h30q4 0 4 4v10q0 4-4 4h-30q-4 0-4-4zM12 14l4 4 6-8M29 10l8 8m0-8-8 8M15 44l-5-6q-2-3 1-4l4 3v-7a3 3 0 0 1 6 0v5l6 2q4 1 3 5v2',
];
