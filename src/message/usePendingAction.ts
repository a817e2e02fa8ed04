import { useRef, useState } from 'react';
import { tryCatch } from '../utils/tryCatch.ts';

/** A function that a press of a button calls. A promise that it returns keeps the buttons busy until it settles. */
export type ActionHandler = () => unknown;

/** The action whose handler is at work, and the function that starts a handler. */
export interface PendingAction {
  /** The id of the action; `null` while no handler is at work. */
  readonly pendingId: string | null;
  /** Calls a handler, unless another one is at work. */
  readonly run: (id: string, handler: ActionHandler) => void;
}

/**
 * Lets one handler work at a time, so that a second press sends nothing twice. The rule holds for all buttons of a
 * component, also when another message with other buttons replaces the first one.
 */
export function usePendingAction(): PendingAction {
  const [pendingId, setPendingId] = useState<string | null>(null);
  // A second press may come before React has rendered the first.
  const isPending = useRef(false);

  const run = (id: string, handler: ActionHandler) => {
    if (isPending.current) return;
    const result = handler();
    if (!isThenable(result)) return;
    isPending.current = true;
    setPendingId(id);
    // A rejection has no handler here, so the browser reports it as it reports every unhandled one.
    void Promise.resolve(result).finally(() => {
      isPending.current = false;
      setPendingId(null);
    });
  };
  return { pendingId, run };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return tryCatch(() => typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function', false);
}
