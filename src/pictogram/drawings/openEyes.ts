import type { Drawing } from '../Drawing.ts';

export const openEyes: Drawing = ['M4 27q20-30 40 0-20 26-40 0zM24 22a5 5 0 1 0 .1 0zM24 8v-3M11 12l-2-3M37 12l2-3'];
