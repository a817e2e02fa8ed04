import { useRef, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';

const fadeMs = 160;
const keyframes = { opacity: [0.3, 1] };

/**
 * Fades an element in, once, when what it shows gives way to something else; not when it first shows something, and
 * not for people who want no motion. What changes again within a fade is shown at once: it would flicker otherwise.
 */
export function useFade(element: RefObject<Element | null>, shown: unknown): void {
  const last = useRef<{ shown: unknown; at: number; animation?: Animation }>({ shown, at: 0 });

  useIsomorphicLayoutEffect(() => {
    const { current } = element;
    const before = last.current;
    if (before.shown === shown) return;
    last.current = { shown, at: performance.now() };
    if (before.shown === undefined) return;
    if (last.current.at - before.at < fadeMs) {
      before.animation?.cancel();
      return;
    }
    if (!current?.animate || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    last.current.animation = current.animate(keyframes, fadeMs);
  }, [element, shown]);
}
