import type { Drawing } from '../Drawing.ts';

// Staff, time and papers.

export const askStaff: Drawing = [
  'M9 12a8 8 0 0 0 16 0 8 8 0 0 0-16 0zM5 35a12 10 0 0 1 24 0M3 35h42M7 35v8h34v-8M33 29a5 6 0 0 1 10 0zM38 21v2',
];

export const checkDetails: Drawing = [
  'M37 24v-9l-10-10H13a4 4 0 0 0-4 4v30a4 4 0 0 0 4 4h9M27 5v10h10M17 23h10M17 31h6M28 38l6 6 11-12',
];

/** An identity card as Indonesian ones are: the number above, the portrait at the right. */
export const checkNik: Drawing = [
  'M43 24V13a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v22a4 4 0 0 0 4 4h13M12 17h.1m5 0h.1m5 0h.1M12 25h10M12 31h6M30 18a3 3 0 0 0 6 0 3 3 0 0 0-6 0zM27 29a6 6 0 0 1 12 0M28 38l6 6 11-12',
];

export const wait: Drawing = [
  'M9 5h30M9 43h30M13 5v7c0 6 11 8 11 12 0-4 11-6 11-12V5M13 43v-7c0-6 11-8 11-12 0 4 11 6 11 12v7M21 37h6',
];
