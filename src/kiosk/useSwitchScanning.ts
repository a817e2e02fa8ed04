import { useEffect, type RefObject } from 'react';
import { within } from './within.ts';

/**
 * Moves the focus from button to button, round and round, so that somebody with a single switch only has to press it
 * when theirs has come: a switch is wired as Enter or the space bar, and both press the button that has the focus.
 *
 * @param place - Where the buttons are; a dialog in it goes before the rest.
 * @param everyMs - How long each has the focus, in ms, 500 to 10,000; `undefined` for no scanning.
 */
export function useSwitchScanning(place: RefObject<Element | null>, everyMs: number | undefined): void {
  const waitMs = everyMs && within('scanEveryMs', everyMs, 2_000, 500, 10_000);
  useEffect(() => {
    const { current } = place;
    if (!waitMs || !current) return;
    const timer = setInterval(() => {
      const buttons = (current.querySelector('dialog') ?? current).querySelectorAll<HTMLElement>('button:enabled');
      const next = [...buttons].findIndex((button) => button.matches(':focus')) + 1;
      buttons[next % buttons.length]?.focus();
    }, waitMs);
    return () => {
      clearInterval(timer);
    };
  }, [place, waitMs]);
}
