import type { ReactNode } from 'react';
import type { Severity } from '../catalogue/statusCatalogue.ts';
import { drawPictogram } from '../pictogram/drawPictogram.tsx';

const circle = 'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36z';
const exclamationMark = 'M24 18v9m0 6v.1';

/** An outline and a mark for each severity. Their shapes differ, so that severity never depends on colour alone. */
const outlines: Record<Severity, string> = {
  success: `${circle}m-8 19 6 6 10-12`,
  info: `${circle}m0 17v9m0-16v.1`,
  warning: `M24 7 44 41H4z${exclamationMark}`,
  error: `M17 6h14l11 11v14L31 42H17L6 31V17z${exclamationMark}`,
};

/** Three dots: something goes on. They stand still; the stylesheet turns a ring around them. */
const dots = 'M12 24h.1m11.9 0h.1m11.9 0h.1';

interface SeverityIconProps {
  readonly severity: Severity;
  /** Whether the message is a moment of progress, which has three dots in place of the icon of its severity. */
  readonly isProgress: boolean;
}

/**
 * The icon of a severity or of progress. Renders an `<svg>` that is hidden from screen readers. Its lines are thicker
 * than those of a pictogram, because it is smaller.
 */
export function SeverityIcon({ severity, isProgress }: SeverityIconProps): ReactNode {
  if (isProgress) return drawPictogram(undefined, [dots], { strokeWidth: 6 });
  return drawPictogram(undefined, [outlines[severity]], { strokeWidth: 4 });
}
