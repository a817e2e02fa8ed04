import type { Drawing } from '../Drawing.ts';

export const keepScreenOpen: Drawing = [
  'M12 8a4 4 0 0 1 4-4h16a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4zM24 14v12l7 4',
];
