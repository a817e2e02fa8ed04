import type { Drawing } from '../Drawing.ts';

export const checkDetails: Drawing = [
  'M33 17V9q0-4-4-4H9q-4 0-4 4v30q0 4 4 4h10M12 13h14M12 21h10M12 29h4M25 43l2-8 12-12 6 6-12 12z',
];
