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
  const [shown, setShown] = useState({ code: null as StatusReading, attempt: 1 });
  const isNext = shown.code !== null && shown.code !== 200; // Tips grow with each try.
  const [sending, setSending] = useState<AbortController | null>(null);

  async function send() {
    if (sending) return;
    const cancel = new AbortController();
    setSending(cancel);
    const code = await verify(takePhoto(), cancel.signal);
    // Without a cancel, `null` is an answer that says nothing, such as a Wi-Fi's sign-in page.
    setShown({ code: code ?? (cancel.signal.aborted ? null : 500), attempt: isNext ? shown.attempt + 1 : 1 });
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
