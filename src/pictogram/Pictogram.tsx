import { forwardRef } from 'react';
import { hasOwn } from '../utils/hasOwn.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import * as drawings from './drawings/index.ts';
import { drawPictogram, type PictogramProps } from './drawPictogram.tsx';
import type { PictogramId } from './pictogramIds.ts';

/** The id of a picture, and the attributes of its `<svg>`. */
export interface PictogramByIdProps extends Omit<PictogramProps, 'id'> {
  /** Which picture to draw. An unknown id draws nothing. */
  readonly id: PictogramId;
}

/**
 * The picture with an id that is known only at run time, such as `message.pictogram`. Renders an `<svg>` that has the
 * size and colour of the text around it and that is hidden from screen readers. It brings all pictures into the bundle:
 * where you know the picture beforehand, import its own component.
 */
export const Pictogram = /* @__PURE__ */ forwardRef<SVGSVGElement, PictogramByIdProps>(function Pictogram(
  { id, ...attributes },
  ref,
) {
  if (isPictogramId(id)) return drawPictogram(id, drawings[id], { ...attributes, ref });
  if (process.env.NODE_ENV !== 'production') {
    warnOnce('`id` of a Pictogram should be a PictogramId, such as "moveCloser". Nothing is drawn.');
  }
  return null;
});

function isPictogramId(id: unknown): id is PictogramId {
  return typeof id === 'string' && hasOwn(drawings, id);
}
