import type { Drawing } from '../Drawing.ts';

/** The line on an identity card equals the line in an input field, where the text cursor stands. */
export const checkNik: Drawing = [
  'M8 5h27q3 0 3 3v12q0 3-3 3H8q-3 0-3-3V8q0-3 3-3zM13 9a2.5 2.5 0 1 0 .1 0zM9 19q0-3 4-3t4 3M23 14h9M5 33h9M5 38h9M23 28h17q3 0 3 3v9q0 3-3 3H23q-3 0-3-3v-9q0-3 3-3zM25 35.5h8M38 33.5v4',
];
