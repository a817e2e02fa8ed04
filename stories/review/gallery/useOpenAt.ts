import { useEffect } from 'react';

/**
 * Brings a card into view, and the focus to it, once it is drawn.
 * @param id - Of the card; empty for none.
 */
export function useOpenAt(id: string): void {
  useEffect(() => {
    const heading = id === '' ? null : document.getElementById(`${id}-name`);
    heading?.focus({ preventScroll: true });
    heading?.closest('article')?.scrollIntoView({ block: 'start' });
  }, [id]);
}
