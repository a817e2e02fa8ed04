import type { Drawing } from '../Drawing.ts';

export const moveFreely: Drawing = [
  'M24 4a6 6 0 1 0 .1 0zM13 27a11 7 0 0 1 22 0M12 11H4m5-5-5 5 5 5M36 11h8m-5-5 5 5-5 5M31 37a8 8 0 1 1-4-6M19 37l4 4 9-10',
];
