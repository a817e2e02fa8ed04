import type { Drawing } from '../Drawing.ts';

export const useAnotherBrowser: Drawing = [
  'M13 11H9q-4 0-4 4v16q0 4 4 4h4M11 23h6m-4-4 4 4-4 4M33 12a11 11 0 1 0 .1 0zM22 23h22M33 12q-9 11 0 22 9-11 0-22',
];
