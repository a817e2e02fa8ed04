import type { Drawing } from '../Drawing.ts';

export const faceLight: Drawing = [
  'M8 13a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM13 3v1M3 13h1M6 6l.7.7M20 6l-.7.7M6 20l.7-.7M22 13h2M13 22v2M20 20l3 3M24 33a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0',
];
