import type { Drawing } from '../Drawing.ts';

export const faceFound: Drawing = ['M37 22a16 17 0 1 0-15 17M15 18h.1m12 0h.1M15 27q6 5 12 0M28 38l6 6 11-12'];
