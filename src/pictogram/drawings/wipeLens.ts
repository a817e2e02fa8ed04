import type { Drawing } from '../Drawing.ts';

export const wipeLens: Drawing = ['M14 24a10 10 0 0 0 20 0 10 10 0 0 0-20 0zM6 36l12 8M38 5l5 5M20 40h20'];
