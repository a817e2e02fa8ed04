import type { Drawing } from '../Drawing.ts';

export const addLight: Drawing = [
  'M14 23a10 10 0 0 1 20 0c0 6-5 6-5 12h-10c0-6-5-6-5-12M20 41h8M4 23h2M42 23h2M9 9l2 2M39 9l-2 2M24 4v2',
];
