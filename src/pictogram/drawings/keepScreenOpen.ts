import type { Drawing } from '../Drawing.ts';

export const keepScreenOpen: Drawing = [
  'M11 9q0-4 4-4h18q4 0 4 4v30q0 4-4 4h-18q-4 0-4-4zM22 11h4M17 17h14M17 37h14M19 17v2c0 4 5 5 5 8s-5 4-5 8v2M29 17v2c0 4-5 5-5 8s5 4 5 8v2',
];
