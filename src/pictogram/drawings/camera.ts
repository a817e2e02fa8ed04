import type { Drawing } from '../Drawing.ts';

// The camera and the photo.

export const allowCamera: Drawing = [
  'M5 13a4 4 0 0 1 4-4h5l3-5h14l3 5h5a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM19 17a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM17 33h14a5 5 0 0 1 0 11H17a5 5 0 0 1 0-11zM29 38.5h3',
];

export const connectCamera: Drawing = [
  'M4 14a10 10 0 0 0 20 0 10 10 0 0 0-20 0zM14 14h.1M14 24v13a6 6 0 0 0 6 6h9a6 6 0 0 0 6-6v-2M31 17v6m8-6v6M27 23h16v4a8 8 0 0 1-16 0z',
];

export const photoTaken: Drawing = [
  'M43 24V11a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v26a4 4 0 0 0 4 4h13M17 19a7 7 0 0 0 14 0 7 7 0 0 0-14 0zM13 37a12 9 0 0 1 12-6M28 38l6 6 11-12',
];

export const takePhoto: Drawing = [
  'M5 17a4 4 0 0 1 4-4h6l4-6h10l4 6h6a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 26a8 8 0 0 0 16 0 8 8 0 0 0-16 0z',
];

export const useSmallerPhoto: Drawing = [
  'M5 17V9a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v30a4 4 0 0 1-4 4h-8M5 27a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM5 39l6-6 9 10M37 11l-8 8m0-8v8h8',
];
