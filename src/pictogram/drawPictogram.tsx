import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { Drawing } from './Drawing.ts';
import type { PictogramId } from './pictogramIds.ts';

/** The attributes of a pictogram's `<svg>`. */
export type PictogramProps = Omit<ComponentPropsWithRef<'svg'>, 'children' | 'dangerouslySetInnerHTML'>;

/**
 * Draws a picture as an `<svg>`. The look of its lines is set by attributes and not by CSS, so that the picture is right
 * without the stylesheet, and so that any CSS rule of an app overrides it.
 *
 * @param id - The id, for `data-pictogram`; `undefined` for a drawing that is not a pictogram, such as a severity icon.
 * @param drawing - The paths to draw.
 * @param attributes - More attributes of the `<svg>`; they override the ones set here, and `className` adds to them.
 */
export function drawPictogram(
  id: PictogramId | undefined,
  [still, moving]: Drawing,
  { className, ...attributes }: PictogramProps = {},
): ReactElement {
  return (
    <svg
      viewBox="0 0 48 48"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      data-pictogram={id}
      {...attributes}
      className={className ? `fsk-pictogram ${className}` : 'fsk-pictogram'}
    >
      <path d={still} />
      {moving && <path className="fsk-moving" d={moving} />}
    </svg>
  );
}
