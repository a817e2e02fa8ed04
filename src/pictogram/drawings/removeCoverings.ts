import type { Drawing } from '../Drawing.ts';

export const removeCoverings: Drawing = [
  'M7 14h27M7 14a12 10 0 0 1 24 0M9 20h8v1a4 4 0 0 1-8 0zM21 20h8v1a4 4 0 0 1-8 0zM17 20h4M8 31q11-5 22 0v4q-2 7-11 9-9-2-11-9zM42 22V8m-4 5 4-5 4 5M42 28v14m-4-5 4 5 4-5',
];
