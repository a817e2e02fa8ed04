import type { Drawing } from '../Drawing.ts';

// Where the face is, and how it looks.

export const centerFace: Drawing = [
  'M5 14V9a4 4 0 0 1 4-4h5m20 0h5a4 4 0 0 1 4 4v5m0 20v5a4 4 0 0 1-4 4h-5m-20 0H9a4 4 0 0 1-4-4v-5M17 19a7 7 0 0 0 14 0 7 7 0 0 0-14 0zM14 39a10 8 0 0 1 20 0',
];

export const faceFound: Drawing = ['M37 22a16 17 0 1 0-15 17M15 18h.1m12 0h.1M15 27q6 5 12 0M28 38l6 6 11-12'];

export const faceLight: Drawing = [
  'M8 13a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM13 3v1M3 13h1M6 6l.7.7M20 6l-.7.7M6 20l.7-.7M22 13h2M13 22v2M20 20l3 3M24 33a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0',
];

export const holdStill: Drawing = [
  'M14 15a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0M11 33l-6 6 6 6m-6-6h10M37 33l6 6-6 6m6-6H33M20 35l8 8m0-8-8 8',
];

export const lookStraight: Drawing = [
  'M32 19h.1m4 0h.1M45 4v40M45 14a5 5 0 0 0 0 10',
  'M10 44v-9q-6-5-6-13a11.5 12 0 0 1 23-1l3 6h-3v4q0 3-3 3h-4v10M20 19h.1',
];

export const moveCloser: Drawing = [
  'M5 15V5h10M5 5l8 8M33 5h10v10m0-10-8 8m8 20v10H33m10 0-8-8M15 43H5V33m0 10 8-8',
  'M14 24a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0',
];

export const moveFurther: Drawing = [
  'M5 13h8V5m0 8L5 5m30 0v8h8m-8 0 8-8m0 30h-8v8m0-8 8 8M13 43v-8H5m8 0-8 8',
  'M19 19a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM17 33a7 6 0 0 1 14 0',
];

export const onePersonOnly: Drawing = [
  'M3 13V9a4 4 0 0 1 4-4h4M21 5h4a4 4 0 0 1 4 4v4M29 35v4a4 4 0 0 1-4 4h-4M11 43H7a4 4 0 0 1-4-4v-4M10 19a6 6 0 0 0 12 0 6 6 0 0 0-12 0zM9 37a7 6 0 0 1 14 0M36 25a4 4 0 0 0 8 0 4 4 0 0 0-8 0zM35 38a6 5 0 0 1 11 0M36 6l8 8m0-8-8 8',
];
