import type { Drawing } from '../Drawing.ts';

export const startCamera: Drawing = [
  'M14 15h3l3-5h8l3 5h3a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V19a4 4 0 0 1 4-4M24 24h.1M4 24v-8a12 12 0 0 1 12-12M44 24v8a12 12 0 0 1-12 12',
];
