import type { Drawing } from '../Drawing.ts';

// What hides a face, and which way it comes off.

export const removeCap: Drawing = [
  'M7 33a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0M7 15h26M7 15a10 11 0 0 1 20 0M39 40V24m-5 6 5-6 5 6',
];

export const removeCoverings: Drawing = [
  'M7 14h27M7 14a12 10 0 0 1 24 0M9 20h8v1a4 4 0 0 1-8 0zM21 20h8v1a4 4 0 0 1-8 0zM17 20h4M8 31q11-5 22 0v4q-2 7-11 9-9-2-11-9zM42 22V8m-4 5 4-5 4 5M42 28v14m-4-5 4 5 4-5',
];

export const removeGlasses: Drawing = [
  'M10 33a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0M3 6h14v3a6 6 0 0 1-6 6h-2a6 6 0 0 1-6-6zM17 8q3-2 6 0M23 6h14v3a6 6 0 0 1-6 6h-2a6 6 0 0 1-6-6zM41 40V24m-5 6 5-6 5 6',
];

export const removeMask: Drawing = [
  'M7 23v-6a12 13 0 0 1 24 0v6M15 17h.1m8 0h.1M7 27q12-6 24 0v6q-3 8-12 11-9-3-12-11zM13 32h12M15 37h8M41 16v18m-5-6 5 6 5-6',
];
