import type { Drawing } from '../Drawing.ts';

export const startCamera: Drawing = [
  'M35 19v-2q0-4-4-4h-3l-4-6h-8l-4 6H9q-4 0-4 4v16q0 4 4 4h15M20 18a6 6 0 1 0 .1 0zM31 27h12m0 16H31m2-16v2c0 3 4 4 4 6s-4 3-4 6v2m8-16v2c0 3-4 4-4 6s4 3 4 6v2',
];
