import type { ReactNode } from 'react';
import type { Severity } from '../catalogue/statusCatalogue.ts';

/** The outline of each severity differs too, so that it never rests on colour alone. */
const outlines: Record<Severity, string> = {
  success: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z',
  info: 'M7 2.5h10A4.5 4.5 0 0 1 21.5 7v10a4.5 4.5 0 0 1-4.5 4.5H7A4.5 4.5 0 0 1 2.5 17V7A4.5 4.5 0 0 1 7 2.5Z',
  warning: 'M9.8 3.6a2.5 2.5 0 0 1 4.4 0l7.5 13.7a2.5 2.5 0 0 1-2.2 3.7h-15a2.5 2.5 0 0 1-2.2-3.7Z',
  error: 'M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2Z',
};

const marks: Record<Severity, string> = {
  success: 'm7.5 12.4 3.1 3.1 6-6.4',
  info: 'M12 11v5.5M12 7.5v.1',
  warning: 'M12 9v4.5M12 17v.1',
  error: 'M12 7v6M12 16.6v.1',
};

/** The picture of how much a status stands in the way: decoration, since the title says it in words. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className="fsk-outline" d={outlines[severity]} />
      <path className="fsk-mark" d={marks[severity]} />
    </svg>
  );
}
