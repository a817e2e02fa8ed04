import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** So many at first, and as many more as the reader comes to the end of them. */
const atFirst = 6;
const more = 12;

/**
 * How many cards of a list to draw: a few at once, more whenever the end comes near, and all of them on paper.
 * @param list - The list; another one begins anew.
 * @param asked - The index of one that is drawn at once, with some after it; -1 for none.
 */
export function useShown(
  list: object,
  asked: number,
): { readonly count: number; readonly showAll: () => void; readonly end: RefObject<HTMLDivElement | null> } {
  const [shown, setShown] = useState({ list, count: atFirst });
  const end = useRef<HTMLDivElement>(null);
  const least = asked < 0 ? 0 : asked + 1 + atFirst;
  const count = Math.max(least, shown.list === list ? shown.count : atFirst);

  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setShown({ list, count: count + more });
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, count]);

  useEffect(() => {
    const showAll = () => flushSync(() => setShown({ list, count: Infinity }));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, [list]);

  return { count, showAll: () => setShown({ list, count: Infinity }), end };
}
