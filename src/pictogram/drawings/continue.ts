import type { Drawing } from '../Drawing.ts';

const drawing: Drawing = ['M5 23h38M29 9l14 14-14 14'];

// `continue` is a reserved word: a constant cannot have this name, but an export can.
export { drawing as continue };
