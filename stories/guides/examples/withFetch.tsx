import { readResponse, readStatus, StatusMessage, type StatusReading } from 'face-status-kit';
import { useState } from 'react';

async function verify(photo: Promise<Blob>, cancel: AbortSignal): Promise<StatusReading> {
  try {
    const signal = AbortSignal.any([cancel, AbortSignal.timeout(20_000)]);
    const response = await fetch('/verify', { method: 'POST', body: await photo, signal });
    return await readResponse(response, { operation: 'verify' });
  } catch (error) {
    return readStatus(error);
  }
}

export function Verify({ takePhoto }: { takePhoto: () => Promise<Blob> }) {
  const [code, setCode] = useState<StatusReading>(null);
  const [failures, setFailures] = useState(0);
  const [sending, setSending] = useState<AbortController | null>(null);

  async function send() {
    const cancel = new AbortController();
    setSending(cancel);
    const answer = await verify(takePhoto(), cancel.signal);
    setSending(null);
    // Without a cancel, `null` is an answer that says nothing, such as a Wi-Fi's sign-in page.
    const next = answer ?? (cancel.signal.aborted ? null : 500);
    setCode(next);
    setFailures(next === null || next === 200 ? 0 : failures + 1); // Tips grow with each failure.
  }
  function start() {
    setCode(null); // The buttons of the last message would do nothing now.
    void send();
  }

  return (
    <>
      <button onClick={sending ? () => sending.abort() : start}>{sending ? 'Cancel' : 'Verify'}</button>
      <StatusMessage
        code={code}
        operation="verify"
        attempt={Math.max(1, failures)}
        actionHandlers={{ tryAgain: send, retakePhoto: send }}
      />
    </>
  );
}
