import { useEffect, useState } from 'react';
import type { FrameLog } from './createFrameLog.ts';

interface FrameLogOptions {
  /** While true, the value does not change. */
  readonly isPaused?: boolean | undefined;
  /** The shortest time between two readings, in ms. */
  readonly everyMs?: number | undefined;
}

/**
 * Returns a value from the log and reads it again with every frame.
 *
 * @param read - Must be the same function on every render. A new value renders the component again.
 */
export function useFrameLog<Value>(
  log: FrameLog,
  read: (log: FrameLog) => Value,
  { isPaused = false, everyMs = 0 }: FrameLogOptions = {},
): Value {
  const [value, setValue] = useState(() => read(log));

  useEffect(() => {
    if (isPaused) return;
    let lastReadAt = -Infinity;
    return log.subscribe(() => {
      const now = performance.now();
      const isCleared = log.latest() === null;
      if (now - lastReadAt < everyMs && !isCleared) return;
      lastReadAt = now;
      // As a function, because React would call a value that is a function.
      setValue(() => read(log));
    });
  }, [log, read, isPaused, everyMs]);

  return value;
}

/** Reads the code of the last frame, for {@link useFrameLog}. */
export const readCode = (log: FrameLog) => log.latest()?.code;

/** Reads the code that the person reads beside the last frame, for {@link useFrameLog}. */
export const readShown = (log: FrameLog) => log.latest()?.shown;
