import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { PictogramId } from '../catalogue/pictogramIds.ts';
import type { Drawing } from './Drawing.ts';

/** The attributes of a pictogram's `<svg>`. */
export type PictogramProps = Omit<ComponentPropsWithRef<'svg'>, 'children' | 'dangerouslySetInnerHTML'>;

/**
 * A drawing as an element; one that no code and no action asks for has no id. How its lines look stands in attributes, so that it is right without the stylesheet, and
 * any rule of an app goes before them.
 */
export function drawPictogram(
  id: PictogramId | undefined,
  [still, moving]: Drawing,
  attributes?: PictogramProps,
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
      className="fsk-pictogram"
      data-pictogram={id}
      {...attributes}
    >
      <path d={still} />
      {moving && <path className="fsk-moving" d={moving} />}
    </svg>
  );
}
