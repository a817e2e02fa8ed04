import { useContext, useEffect, useRef } from 'react';
import { StatusMessageContext } from './StatusMessageContext.ts';

interface UnknownCodeReportProps {
  /** As the app gave it. */
  readonly code: unknown;
  /** What tells one unknown code from another. */
  readonly reference: string;
}

/** Tells the app of a code that the kit does not know, once for as long as it is shown. Draws nothing. */
export function UnknownCodeReport({ code, reference }: UnknownCodeReportProps): null {
  const { onUnknownCode } = useContext(StatusMessageContext);
  const reported = useRef<unknown>(undefined);
  // An object may be written anew each time it is drawn.
  const identity = Object(code) === code ? reference : code;

  useEffect(() => {
    if (Object.is(reported.current, identity)) return;
    reported.current = identity;
    try {
      onUnknownCode?.(code);
    } catch (error) {
      // As React does with event handlers: the browser hears of it, the message stays.
      queueMicrotask(() => {
        throw error;
      });
    }
  });
  return null;
}
