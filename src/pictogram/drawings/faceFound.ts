import type { Drawing } from '../Drawing.ts';

export const faceFound: Drawing = ['M16 5a10 11 0 1 0 .1 0zm-4 9h.1m8 0h.1m-7 7h6M43 34a8 8 0 1 1-4-6M31 34l4 4 9-10'];
