import type { Drawing } from '../Drawing.ts';

/** An eye above an Indonesian identity card, with its number and with its portrait on the right. */
export const checkNik: Drawing = [
  'M10 10q14-14 28 0-14 14-28 0zM24 8.5a1.5 1.5 0 1 0 .1 0zM5 25q0-4 4-4h30q4 0 4 4v14q0 4-4 4H9q-4 0-4-4zM11 28l2-1v10M18 28q5-3 5 1 0 3-5 8h6M35 27a2.5 2.5 0 1 0 .1 0zM31 38a4 3.5 0 0 1 8 0',
];
