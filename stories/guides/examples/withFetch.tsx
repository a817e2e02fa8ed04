import { readResponse, readStatus, StatusMessage, type StatusReading } from 'face-status-kit';
import { useState } from 'react';

async function verify(photo: Promise<Blob>, signal: AbortSignal): Promise<StatusReading> {
  try {
    const response = await fetch('/verify', { method: 'POST', body: await photo, signal });
    return await readResponse(response, { operation: 'verify' });
  } catch (error) {
    return readStatus(error);
  }
}

export function Verify({ takePhoto }: { takePhoto: () => Promise<Blob> }) {
  const [shown, setShown] = useState({ code: null as StatusReading, attempt: 0 });
  const [sending, setSending] = useState<AbortController | null>(null);

  async function send() {
    if (sending) return;
    const cancel = new AbortController();
    setSending(cancel);
    const code = await verify(takePhoto(), AbortSignal.any([cancel.signal, AbortSignal.timeout(20_000)]));
    // Without a cancel, `null` is an answer that says nothing, such as a Wi-Fi's sign-in page.
    setShown({ code: code ?? (cancel.signal.aborted ? null : 500), attempt: shown.attempt + 1 });
    setSending(null);
  }
  const start = () => void send();

  return (
    <>
      <button onClick={sending ? () => sending.abort() : start}>{sending ? 'Cancel' : 'Verify'}</button>
      <StatusMessage {...shown} operation="verify" actionHandlers={{ tryAgain: start, retakePhoto: start }} />
    </>
  );
}
