import type { Drawing } from '../Drawing.ts';

export const waitForStaff: Drawing = [
  'M6 13a7 7 0 0 0 14 0 7 7 0 0 0-14 0zM4 33a10 8 0 0 1 20 0M6 40h36m-6-6 6 6-6 6M34 10v8l5 3',
];
