import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** How many cards are drawn at first. */
const firstCount = 6;

/** How many cards are added each time the reader comes near the end. */
const addedCount = 12;

interface VisibleCount {
  readonly count: number;
  readonly showAll: () => void;
  /** For an element after the last card: if it comes near the window, more cards are drawn. */
  readonly end: RefObject<HTMLDivElement | null>;
}

/**
 * Limits how many cards of a list are drawn: a few at first, more as the end comes near, all of them for printing.
 * @param list - The list; another list starts with a few cards again.
 * @param openIndex - The index of a card that has to be drawn at once, with some cards after it; -1 for none.
 */
export function useVisibleCount(list: object, openIndex: number): VisibleCount {
  const [visible, setVisible] = useState({ list, count: firstCount });
  const end = useRef<HTMLDivElement>(null);
  const minimum = openIndex < 0 ? 0 : openIndex + 1 + firstCount;
  const count = Math.max(minimum, visible.list === list ? visible.count : firstCount);

  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setVisible({ list, count: count + addedCount });
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, count]);

  useEffect(() => {
    const showAll = () => flushSync(() => setVisible({ list, count: Infinity }));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, [list]);

  return { count, showAll: () => setVisible({ list, count: Infinity }), end };
}
