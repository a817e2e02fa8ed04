import type { Drawing } from '../Drawing.ts';

/** From a window that fails to a window that shows the page. */
export const useAnotherBrowser: Drawing = [
  'M11 25H8q-3 0-3-3V8q0-3 3-3h14q3 0 3 3v8M10 11l6 6m0-6-6 6M31 6h3q4 0 4 4v6m-5-4 5 5 5-5M17 25q0-3 3-3h20q3 0 3 3v16q0 3-3 3H20q-3 0-3-3zM30 26a7 7 0 1 0 .1 0zM23 33h14M30 26q-4 7 0 14',
];
