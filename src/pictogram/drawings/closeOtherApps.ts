import type { Drawing } from '../Drawing.ts';

export const closeOtherApps: Drawing = [
  'M15 5h24a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4M5 19a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM15 25l8 8m0-8-8 8',
];
