import type { Drawing } from '../Drawing.ts';

export const checkDetails: Drawing = [
  'M37 24v-9l-10-10H13a4 4 0 0 0-4 4v30a4 4 0 0 0 4 4h9M27 5v10h10M17 23h10M17 31h6M28 38l6 6 11-12',
];
