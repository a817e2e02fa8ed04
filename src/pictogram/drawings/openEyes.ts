import type { Drawing } from '../Drawing.ts';

export const openEyes: Drawing = ['M4 24q20-28 40 0-20 28-40 0zM18 24a6 6 0 0 0 12 0 6 6 0 0 0-12 0z'];
