import { useState, type ReactNode } from 'react';

interface CombinationsProps {
  readonly count: number;
  readonly isOpenAtFirst: boolean;
  /** Draws the cards. Not called while they are folded away, so that the page stays quick. */
  readonly children: () => ReactNode;
}

/** Renders the cards of a code that show no new text, folded away until the reader opens them. */
export function Combinations({ count, isOpenAtFirst, children }: CombinationsProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details className="review-combinations" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {count} more {count === 1 ? 'message' : 'messages'} with the same texts in other combinations
      </summary>
      {isOpen && children()}
    </details>
  );
}
