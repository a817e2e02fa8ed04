import type { Drawing } from '../Drawing.ts';

export const tryAgain: Drawing = ['M42 24a18 18 0 1 1-6-13l6 5M42 5v11H31'];
