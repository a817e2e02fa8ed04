import type { Drawing } from '../Drawing.ts';

export const connectCamera: Drawing = [
  'M5 11q0-4 4-4h3l3-3h8l3 3h3q4 0 4 4v8q0 4-4 4H9q-4 0-4-4zM19 11a3 3 0 1 0 .1 0zM13 23v8a6 6 0 0 0 6 6h4M23 30h5a7 7 0 0 1 0 14h-5zM35 34h8M35 40h8',
];
