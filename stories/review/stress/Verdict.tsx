import type { ReactNode } from 'react';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import type { Measured } from './useStress.ts';

interface VerdictProps {
  readonly measured: Measured;
  readonly variants: readonly Variant[];
  readonly children: ReactNode;
}

/** How many were measured, and which have a fault. */
export function Verdict({ measured, variants, children }: VerdictProps) {
  const faulty = measured.flatMap((faults, index) => (faults.length > 0 ? [index] : []));
  return (
    <section className="stress-verdict" data-faulty={faulty.length > 0 || undefined} aria-label="What was measured">
      <p role="status">
        <b>
          {measured.length} of {variants.length} messages measured.
        </b>{' '}
        {faulty.length > 0
          ? `${faulty.length} ${faulty.length === 1 ? 'is' : 'are'} cut off, or something in them overlaps:`
          : measured.length > 0 && 'Nothing is cut off, nothing overlaps.'}
      </p>
      {faulty.length > 0 && (
        <ul>
          {faulty.map((index) => (
            <li key={index}>
              <a href={`#message-${index + 1}`}>{variants[index]?.code}</a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
