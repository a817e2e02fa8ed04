import * as drawings from './drawings/index.ts';

/** The id of a picture: the name of its drawing. */
export type PictogramId = keyof typeof drawings;

/** The ids of all pictures, in alphabetical order. */
export const pictogramIds: readonly PictogramId[] = /* @__PURE__ */ Object.keys(drawings) as PictogramId[];
