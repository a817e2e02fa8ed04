import type { Drawing } from '../Drawing.ts';

export const allowCamera: Drawing = [
  'M5 13a4 4 0 0 1 4-4h5l3-5h14l3 5h5a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM19 17a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM17 33h14a5 5 0 0 1 0 11H17a5 5 0 0 1 0-11zM29 38.5h3',
];
