import type { ReactNode } from 'react';
import type { Severity } from '../catalogue/statusCatalogue.ts';

/** The outline of each severity differs too, so that it never rests on colour alone. */
const outlines: Record<Severity, string> = {
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  info: 'M4 4h16v16H4Z',
  warning: 'M12 3.5 22 20.5H2Z',
  error: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3Z',
};

const marks: Record<Severity, string> = {
  success: 'm8 12.5 3 3 5-6',
  info: 'M12 11.5v4.5m0-8v.1',
  warning: 'M12 10v4m0 3v.1',
  error: 'M12 7.5v5.5m0 3.5v.1',
};

/** The picture of how much a status stands in the way: decoration, hidden where it is placed. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  return (
    <svg viewBox="0 0 24 24">
      <path d={outlines[severity]} />
      <path d={marks[severity]} />
    </svg>
  );
}
