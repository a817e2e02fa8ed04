import axios from 'axios';
import { readStatus, StatusMessage, type StatusReading } from 'face-status-kit';
import { useState } from 'react';

async function verify(photo: Promise<Blob>, signal: AbortSignal): Promise<StatusReading> {
  try {
    const body = await photo;
    const headers = { 'Content-Type': body.type }; // axios would call it a form.
    // With `validateStatus: null`, axios throws only where no answer came, as fetch does.
    const settings = { headers, signal, timeout: 20_000, validateStatus: null };
    return readStatus(await axios.post('/verify', body, settings), { operation: 'verify' });
  } catch (error) {
    return readStatus(error);
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
