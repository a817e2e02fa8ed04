import type { Drawing } from '../Drawing.ts';

/** The apps of a phone: the camera stays, all others are closed. */
export const closeOtherApps: Drawing = [
  'M5 12q0-3 3-3h1l2-4h4l2 4h1q3 0 3 3v6q0 3-3 3H8q-3 0-3-3zM13 12.5a2.5 2.5 0 1 0 .1 0zM27 8q0-3 3-3h10q3 0 3 3v10q0 3-3 3h-10q-3 0-3-3zM32 10l6 6m0-6-6 6M5 30q0-3 3-3h10q3 0 3 3v10q0 3-3 3h-10q-3 0-3-3zM10 32l6 6m0-6-6 6M27 30q0-3 3-3h10q3 0 3 3v10q0 3-3 3h-10q-3 0-3-3zM32 32l6 6m0-6-6 6',
];
