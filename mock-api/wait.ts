/** Waits, unless a request is aborted: then it rejects at once, with the reason that its sender gave. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    const abort = () => {
      clearTimeout(timer);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is the sender's, as with fetch
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
  });
}
