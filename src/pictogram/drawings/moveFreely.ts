import type { Drawing } from '../Drawing.ts';

/** The camera has its photo, and the person below it can move. */
export const moveFreely: Drawing = [
  'M8 10q0-3 3-3h6l2-3h10l2 3h6q3 0 3 3v10q0 3-3 3H11q-3 0-3-3zM18 14l5 5 8-8M24 28a4 4 0 1 0 .1 0zM15 44a9 5.5 0 0 1 18 0M10 40H4m4-4-4 4 4 4M38 40h6m-4-4 4 4-4 4',
];
