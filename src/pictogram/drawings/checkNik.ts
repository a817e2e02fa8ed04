import type { Drawing } from '../Drawing.ts';

/** An Indonesian identity card: the number at the top, the portrait on the right. */
export const checkNik: Drawing = [
  'M43 24V13a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v22a4 4 0 0 0 4 4h13M12 17h.1m5 0h.1m5 0h.1M12 25h10M12 31h6M30 18a3 3 0 0 0 6 0 3 3 0 0 0-6 0zM27 29a6 6 0 0 1 12 0M28 38l6 6 11-12',
];
