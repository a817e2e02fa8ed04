import type { Drawing } from '../Drawing.ts';

/** From a window that fails, with its address bar, to the globe, the usual icon of a browser. */
export const useAnotherBrowser: Drawing = [
  'M13 27H8q-3 0-3-3V8q0-3 3-3h16q3 0 3 3v3H5M11 17l6 6m0-6-6 6M33 5h2q3 0 3 3v5m-5-4 5 5 5-5M32 20a12 12 0 1 0 .1 0zM20 32h24M32 20q-9 12 0 24 9-12 0-24',
];
