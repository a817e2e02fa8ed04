import type { Drawing } from '../Drawing.ts';

export const sendPhoto: Drawing = ['M9 20h30v20a4 4 0 0 1-4 4H13a4 4 0 0 1-4-4zM24 36V5m-8 8 8-8 8 8'];
