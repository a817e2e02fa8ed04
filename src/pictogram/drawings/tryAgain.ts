import type { Drawing } from '../Drawing.ts';

export const tryAgain: Drawing = ['M42 24a18 18 0 1 1-5-12l5 5M42 6v11H31'];
