import type { Drawing } from '../Drawing.ts';

export const wipeLens: Drawing = [
  'M22 43H9q-4 0-4-4V21q0-4 4-4h3l3-5h7l3 5h3q4 0 4 4v3M18 23a6 6 0 1 0 .1 0zM39 3q1 6 5 7-4 1-5 7-1-6-5-7 4-1 5-7zM29 32q4-3 8 0t7-1v10q-3 3-7 1t-8 1z',
];
