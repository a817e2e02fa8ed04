import type { Drawing } from '../Drawing.ts';

export const connected: Drawing = ['M4 15a29 29 0 0 1 40 0M11 23a19 19 0 0 1 26 0M31 35a8 8 0 1 1-4-6M19 35l4 4 9-10'];
