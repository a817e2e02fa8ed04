import type { Drawing } from '../Drawing.ts';

/** A person whose face is accepted. The ringed tick is larger than elsewhere, because it is the message. */
export const faceFound: Drawing = [
  'M13 5a7 7 0 1 0 .1 0zM4 37a10 11 0 0 1 11-11M43 32a11 11 0 1 1-5-9M26 31l6 6 12-15',
];
