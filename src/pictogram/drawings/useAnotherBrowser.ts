import type { Drawing } from '../Drawing.ts';

export const useAnotherBrowser: Drawing = [
  'M10 31H9a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4M15 29V19a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H20M15 22h28M6 36h26m-5-5 5 5-5 5',
];
