import type { Drawing } from '../Drawing.ts';

export const removeGlasses: Drawing = [
  'M33 21a10 11 0 1 0 .1 0zm-4 9h.1m8 0h.1m-7 7h6M23 5h8v4a4 4 0 0 1-8 0zM35 5h8v4a4 4 0 0 1-8 0zM31 7h4M9 43V25m-5 5 5-5 5 5',
];
