import type { Drawing } from '../Drawing.ts';

export const connected: Drawing = ['M4 14a29 29 0 0 1 40 0M11 22a19 19 0 0 1 26 0M12 34l8 8 16-16'];
