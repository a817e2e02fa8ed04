import type { ReactNode } from 'react';
import type { Severity } from '../catalogue/statusCatalogue.ts';

const circle = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z';
const exclamationMark = 'M12 9v4.5m0 3v.1';

/** An outline and a mark for each severity: the two together differ, so that it never rests on colour alone. */
const drawings: Record<Severity, string> = {
  success: `${circle}m-4 9.5 3 3 5-6`,
  info: `${circle}m0 8.5v4.5m0-8v.1`,
  warning: `M12 3.5 22 20.5H2Z${exclamationMark}`,
  error: `M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3Z${exclamationMark}`,
};

/** The picture of how much a status stands in the way: decoration, hidden where it is placed. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  return (
    <svg viewBox="0 0 24 24">
      <path d={drawings[severity]} />
    </svg>
  );
}
