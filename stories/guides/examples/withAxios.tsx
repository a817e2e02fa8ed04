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
