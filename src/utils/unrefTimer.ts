/**
 * Lets a Node.js process end while a timer waits: for timers that only clean up, or that redraw a page that nobody looks at
 * once the process has nothing else to do. In a browser a timer is a number, and this does nothing.
 */
export function unrefTimer(timer: NodeTimer | number): void {
  if (typeof timer === 'object') timer.unref?.();
}

interface NodeTimer {
  readonly unref?: () => unknown;
}
