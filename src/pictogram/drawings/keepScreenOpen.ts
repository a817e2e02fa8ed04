import type { Drawing } from '../Drawing.ts';

/** A slash forbids the finger to press the cross that closes the window. */
export const keepScreenOpen: Drawing = [
  'M10 43H9q-4 0-4-4V8q0-4 4-4h30q4 0 4 4v13M5 15h15M26 8l8 8m0-8-8 8M22 38l-3-3q-2-4 2-4l6 3v-9a4 4 0 0 1 8 0v5M40 37q4 1 4 4v3M15 46L45 29',
];
