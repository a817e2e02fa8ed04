import { createElement, forwardRef } from 'react';
import type { PictogramId } from '../catalogue/pictogramIds.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { pictograms } from './components.ts';
import type { PictogramProps } from './drawPictogram.tsx';

/** A picture's name, and the attributes of its `<svg>`. */
export interface PictogramByIdProps extends Omit<PictogramProps, 'id'> {
  /** Which picture. A name that there is no picture of draws nothing. */
  readonly id: PictogramId;
}

/**
 * The picture of a name that only data holds, such as `message.pictogram`. Brings all of them: where the picture is
 * known beforehand, import it alone.
 */
export const Pictogram = /* @__PURE__ */ forwardRef<SVGSVGElement, PictogramByIdProps>(function Pictogram(
  { id, ...attributes },
  ref,
) {
  if (typeof id === 'string' && Object.hasOwn(pictograms, id))
    return createElement(pictograms[id], { ...attributes, ref });
  if (process.env.NODE_ENV !== 'production') {
    warnOnce('`id` of a Pictogram should be a PictogramId, such as "moveCloser". Nothing is drawn.');
  }
  return null;
});
