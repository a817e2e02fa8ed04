import type { ReactNode } from 'react';
import type { Problem } from '../../../tools/copy/check/Finding.ts';
import { Verdict } from './Verdict.tsx';

interface ExampleProps {
  readonly kind: 'good' | 'bad';
  readonly flaws: readonly Problem[];
  readonly children: ReactNode;
}

const names = { good: 'Good', bad: 'Not so' };

/** An example of how to write or how not to, with what the copy check says of it. */
export function Example({ kind, flaws, children }: ExampleProps) {
  return (
    <div className="rules-example" data-kind={kind}>
      <p className="rules-kind">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={kind === 'good' ? 'm3 8.5 3.5 3.5L13 4.5' : 'm4 4 8 8m0-8-8 8'} />
        </svg>
        {names[kind]}
      </p>
      {children}
      <Verdict flaws={flaws} />
    </div>
  );
}
