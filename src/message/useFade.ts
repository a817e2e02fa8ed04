import { useRef, type RefObject } from 'react';
import { getNowMs } from '../utils/getNowMs.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';

const fadeMs = 160;
const fadeIn = { opacity: [0.3, 1] };

/** The last time that the words changed. */
interface WordChange {
  readonly title: string | undefined;
  readonly atMs: number;
  readonly animation?: Animation | undefined;
}

/**
 * Fades an element in, once, when one title replaces another. The first title does not fade in, and nothing fades for
 * people who prefer reduced motion. A title that changes again within one fade is shown at once, because several fades
 * would flicker. Codes that share their words do not fade, so that a bystander cannot see which of the private codes
 * follows another.
 *
 * A fade is decoration: where animations or media queries are missing or replaced by mocks, nothing fades.
 */
export function useFade(element: RefObject<Element | null>, title: string | undefined): void {
  const lastChange = useRef<WordChange>({ title, atMs: -Infinity });

  useIsomorphicLayoutEffect(() => {
    const previous = lastChange.current;
    if (previous.title === title) return;
    const atMs = getNowMs();
    lastChange.current = { title, atMs };
    if (previous.title === undefined) return;

    const isWithinOneFade = atMs - previous.atMs < fadeMs;
    if (isWithinOneFade) endFade(previous.animation);
    else lastChange.current = { title, atMs, animation: startFade(element.current) };
  }, [element, title]);
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
