import type { Drawing } from '../Drawing.ts';

export const moveFreely: Drawing = [
  'M17 17a7 7 0 0 0 14 0 7 7 0 0 0-14 0zM14 37a10 8 0 0 1 20 0M10 18l-6 6 6 6M38 18l6 6-6 6',
];
