import { useRef, type RefObject } from 'react';
import { getNowMs } from '../utils/getNowMs.ts';
import { tryCatch } from '../utils/tryCatch.ts';
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
 *
 * A fade is decoration: where animations or media queries are missing or replaced by mocks, nothing fades.
 */
export function useFade(element: RefObject<Element | null>, code: unknown): void {
  const lastChange = useRef<CodeChange>({ code, atMs: -Infinity });

  useIsomorphicLayoutEffect(() => {
    const previous = lastChange.current;
    if (previous.code === code) return;
    const atMs = getNowMs();
    lastChange.current = { code, atMs };
    if (previous.code === undefined) return;

    const isWithinOneFade = atMs - previous.atMs < fadeMs;
    if (isWithinOneFade) endFade(previous.animation);
    else lastChange.current = { code, atMs, animation: startFade(element.current) };
  }, [element, code]);
}

function startFade(element: Element | null): Animation | undefined {
  return tryCatch(() => {
    const prefersReducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return prefersReducedMotion ? undefined : element?.animate(fadeIn, fadeMs);
  });
}

/** Ends a fade by `finish`: after `cancel`, happy-dom reports an unhandled rejection. */
function endFade(animation: Animation | undefined): void {
  tryCatch(() => animation?.finish());
}
