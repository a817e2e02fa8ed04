import type { Drawing } from '../Drawing.ts';

export const moveFurther: Drawing = [
  'M5 13h8V5m0 8L5 5m30 0v8h8m-8 0 8-8m0 30h-8v8m0-8 8 8M13 43v-8H5m8 0-8 8',
  'M19 19a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM17 33a7 6 0 0 1 14 0',
];
