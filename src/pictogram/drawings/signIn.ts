import type { Drawing } from '../Drawing.ts';

export const signIn: Drawing = [
  'M24 4a6 6 0 1 0 .1 0zM13 26a11 6 0 0 1 22 0M5 35q0-4 4-4h30q4 0 4 4v4q0 4-4 4h-30q-4 0-4-4zM15 37h.1m9 0h.1m9 0h.1',
];
