import type { Drawing } from '../Drawing.ts';

export const openSettings: Drawing = [
  'M21 10l1-6h4l1 6 4 2 5-3 3 3-3 5 2 4 6 1v4l-6 1-2 4 3 5-3 3-5-3-4 2-1 6h-4l-1-6-4-2-5 3-3-3 3-5-2-4-6-1v-4l6-1 2-4-3-5 3-3 5 3zM18 24a6 6 0 0 0 12 0 6 6 0 0 0-12 0z',
];
