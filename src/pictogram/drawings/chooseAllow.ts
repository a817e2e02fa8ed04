import type { Drawing } from '../Drawing.ts';

export const chooseAllow: Drawing = [
  'M9 5h30a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4zM16 18l5 5 10-10M24 44v-7m-4 4 4-4 4 4',
];
