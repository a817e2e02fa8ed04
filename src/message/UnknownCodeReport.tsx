import { useContext, useEffect, useRef } from 'react';
import { StatusMessageContext } from './StatusMessageContext.ts';

interface UnknownCodeReportProps {
  /** The code as the app gave it. */
  readonly code: unknown;
  /** The reference of its message, which identifies a code that is an object. */
  readonly reference: string;
}

/** Reports an unknown code to the provider's `onUnknownCode`, once for as long as it is shown. Renders nothing. */
export function UnknownCodeReport({ code, reference }: UnknownCodeReportProps): null {
  const { onUnknownCode } = useContext(StatusMessageContext);
  const reported = useRef<unknown>(undefined);
  // An app may create a new but equal object at each render.
  const isObject = Object(code) === code;
  const identity = isObject ? reference : code;

  useEffect(() => {
    if (Object.is(reported.current, identity)) return;
    reported.current = identity;
    try {
      onUnknownCode?.(code);
    } catch (error) {
      // Reported to the browser, as React reports errors of event handlers. The message stays.
      queueMicrotask(() => {
        throw error;
      });
    }
  });
  return null;
}
