import type { Drawing } from '../Drawing.ts';

export const connectCamera: Drawing = [
  'M4 14a10 10 0 0 0 20 0 10 10 0 0 0-20 0zM14 14h.1M14 24v13a6 6 0 0 0 6 6h9a6 6 0 0 0 6-6v-2M31 17v6m8-6v6M27 23h16v4a8 8 0 0 1-16 0z',
];
