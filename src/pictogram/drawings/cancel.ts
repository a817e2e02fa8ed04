import type { Drawing } from '../Drawing.ts';

export const cancel: Drawing = ['M6 6l36 36m0-36L6 42'];
