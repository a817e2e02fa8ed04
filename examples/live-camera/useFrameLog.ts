import { useEffect, useState } from 'react';
import type { FrameLog } from './createFrameLog.ts';

interface Options {
  /** While it is, all stays as it was. */
  readonly isPaused?: boolean | undefined;
  /** The least time between two readings, in ms. */
  readonly everyMs?: number | undefined;
}

/**
 * Something of the log, read again with every frame.
 *
 * @param read - Keep it the same from render to render. What it returns renders again only when it differs.
 */
export function useFrameLog<Value>(
  log: FrameLog,
  read: (log: FrameLog) => Value,
  { isPaused = false, everyMs = 0 }: Options = {},
): Value {
  const [value, setValue] = useState(() => read(log));

  useEffect(() => {
    if (isPaused) return;
    let lastAt = -Infinity;
    return log.subscribe(() => {
      const now = performance.now();
      // When all is forgotten, at once.
      if (now - lastAt < everyMs && log.latest()) return;
      lastAt = now;
      // A value may be a function to React.
      setValue(() => read(log));
    });
  }, [log, read, isPaused, everyMs]);

  return value;
}
