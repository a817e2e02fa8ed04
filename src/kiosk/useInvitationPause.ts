import { useEffect, useRef, useState } from 'react';
import { getNowMs } from '../utils/getNowMs.ts';

/**
 * An invitation that comes back is said once it has been shown for this time, in ms. In a queue, the next person comes
 * before that.
 */
export const settleMs = 2_000;

/** An invitation is not said again within this time, in ms, so that people who pass by do not set it off. */
const repeatAfterMs = 30_000;

/**
 * Returns whether an invitation is shown but not announced and not spoken for now. When the page opens, it is said at
 * once. Each time that it comes back, it waits, see {@link settleMs} and {@link repeatAfterMs}. A touch or a key ends the
 * wait, because somebody is there.
 */
export function useInvitationPause(isShown: boolean): boolean {
  const [isDue, setIsDue] = useState(true);
  const lastSaidMs = useRef(-Infinity);
  if (!isShown && isDue) setIsDue(false);

  useEffect(() => {
    if (!isShown) return;
    if (isDue) {
      lastSaidMs.current = getNowMs();
      return;
    }
    // That of the window, because under Node.js's own test runner jsdom accepts no other class.
    const controller = new window.AbortController();
    const end = () => {
      setIsDue(true);
    };
    const timer = setTimeout(end, Math.max(settleMs, lastSaidMs.current + repeatAfterMs - getNowMs()));
    const options = { capture: true, signal: controller.signal };
    for (const type of ['pointerdown', 'keydown', 'click']) document.addEventListener(type, end, options);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [isShown, isDue]);

  return isShown && !isDue;
}
