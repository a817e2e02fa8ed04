import type { Drawing } from '../Drawing.ts';

const drawing: Drawing = ['M6 24h36M28 10l14 14-14 14'];

// `continue` is a reserved word: a constant cannot have this name, but an export can.
export { drawing as continue };
