import type { Drawing } from '../Drawing.ts';

export const takePhoto: Drawing = ['M5 17q0-4 4-4h6l4-6h10l4 6h6q4 0 4 4v20q0 4-4 4H9q-4 0-4-4zM24 19a8 8 0 1 0 .1 0z'];
