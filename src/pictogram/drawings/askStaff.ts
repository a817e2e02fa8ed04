import type { Drawing } from '../Drawing.ts';

export const askStaff: Drawing = [
  'M9 12a8 8 0 0 0 16 0 8 8 0 0 0-16 0zM5 35a12 10 0 0 1 24 0M3 35h42M7 35v8h34v-8M33 29a5 6 0 0 1 10 0zM38 21v2',
];
