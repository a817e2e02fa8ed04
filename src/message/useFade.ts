import { useRef, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';

const fadeMs = 160;
const fadeIn = { opacity: [0.3, 1] };

/** The last time that the code changed. */
interface CodeChange {
  readonly code: unknown;
  readonly atMs: number;
  readonly animation?: Animation | undefined;
}

/**
 * Fades an element in, once, when one code replaces another. The first code does not fade in, and nothing fades for
 * people who prefer reduced motion. A code that changes again within one fade is shown at once, because several fades
 * would flicker.
 */
export function useFade(element: RefObject<Element | null>, code: unknown): void {
  const lastChange = useRef<CodeChange>({ code, atMs: 0 });

  useIsomorphicLayoutEffect(() => {
    const previous = lastChange.current;
    if (previous.code === code) return;
    const atMs = performance.now();
    lastChange.current = { code, atMs };
    if (previous.code === undefined) return;

    const isWithinOneFade = atMs - previous.atMs < fadeMs;
    if (isWithinOneFade) previous.animation?.cancel();
    else lastChange.current = { code, atMs, animation: startFade(element.current) };
  }, [element, code]);
}

function startFade(element: Element | null): Animation | undefined {
  // jsdom has neither animations nor media queries.
  if (!element?.animate || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
  return element.animate(fadeIn, fadeMs);
}
