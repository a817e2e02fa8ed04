import { readResponse, readStatus, StatusMessage, type StatusReading } from 'face-status-kit';
import { useState } from 'react';

async function verify(photo: Promise<Blob>, cancel: AbortSignal): Promise<StatusReading> {
  const signal = AbortSignal.any([cancel, AbortSignal.timeout(20_000)]);
  try {
    const response = await fetch('/verify', { method: 'POST', body: await photo, signal });
    return await readResponse(response, { operation: 'verify', signal });
  } catch (error) {
    return readStatus(error, { signal });
  }
}

export function Verify({ takePhoto }: { takePhoto: () => Promise<Blob> }) {
  const [code, setCode] = useState<StatusReading>(null);
  const [last, setLast] = useState({ code: null as StatusReading, attempt: 1 });
  const [sending, setSending] = useState<AbortController | null>(null);

  async function send() {
    const cancel = new AbortController();
    setSending(cancel);
    const answer = await verify(takePhoto(), cancel.signal);
    setSending(null);
    // Without a cancel, `null` is an answer that says nothing, such as a Wi-Fi's sign-in page.
    const next = answer ?? (cancel.signal.aborted ? null : 500);
    setCode(next);
    // Counts the attempts with the same problem: the tips grow with each.
    setLast({ code: next, attempt: next === last.code ? last.attempt + 1 : 1 });
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
        attempt={last.attempt}
        actionHandlers={{ tryAgain: send, retakePhoto: send }}
      />
    </>
  );
}
