import type { Drawing } from '../Drawing.ts';

export const wipeLens: Drawing = [
  'M35 29v10q0 4-4 4H9q-4 0-4-4V21q0-4 4-4h3l3-5h5M19 23a6 6 0 1 0 .1 0zM44 4l-8 8M33 9l6 6-4 8-10-10z',
];
