import type { Drawing } from '../Drawing.ts';

// What is done on the screen.

export const checkConnection: Drawing = [
  'M4 18a29 29 0 0 1 40 0M11 26a19 19 0 0 1 26 0M18 33a9 9 0 0 1 9-2M24 40h.1M34 34l8 8m0-8-8 8',
];

export const closeOtherApps: Drawing = [
  'M15 5h24a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4M5 19a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM15 25l8 8m0-8-8 8',
];

/** Named so because `continue` is a reserved word. */
export const goOn: Drawing = ['M6 24h36M28 10l14 14-14 14'];

export const openSettings: Drawing = [
  'M21 10l1-6h4l1 6 4 2 5-3 3 3-3 5 2 4 6 1v4l-6 1-2 4 3 5-3 3-5-3-4 2-1 6h-4l-1-6-4-2-5 3-3-3 3-5-2-4-6-1v-4l6-1 2-4-3-5 3-3 5 3zM18 24a6 6 0 0 0 12 0 6 6 0 0 0-12 0z',
];

export const signIn: Drawing = ['M4 14a10 10 0 0 0 20 0 10 10 0 0 0-20 0zM21 21l22 22M37 37l5-5M30 30l5-5'];

export const tryAgain: Drawing = ['M42 24a18 18 0 1 1-6-13l6 5M42 5v11H31'];

export const useAnotherBrowser: Drawing = [
  'M10 31H9a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4M15 29V19a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H20M15 22h28M6 36h26m-5-5 5 5-5 5',
];
