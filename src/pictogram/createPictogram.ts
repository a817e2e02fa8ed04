import { forwardRef, type ForwardRefExoticComponent } from 'react';
import type { PictogramId } from '../catalogue/pictogramIds.ts';
import type { Drawing } from './Drawing.ts';
import { drawPictogram, type PictogramProps } from './drawPictogram.tsx';

/** A picture as a component: an `<svg>` as large as the text around it, in its colour, hidden from screen readers. */
export type PictogramComponent = ForwardRefExoticComponent<PictogramProps>;

/** The component of one drawing. */
export const createPictogram = (id: PictogramId, drawing: Drawing): PictogramComponent =>
  forwardRef<SVGSVGElement, Omit<PictogramProps, 'ref'>>(({ className, ...attributes }, ref) =>
    drawPictogram(id, drawing, {
      ...attributes,
      ref,
      className: className ? `fsk-pictogram ${className}` : 'fsk-pictogram',
    }),
  );
