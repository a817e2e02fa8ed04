import { readResponse, readStatus, StatusMessage, type StatusReading } from 'face-status-kit';
import { useRef, useState } from 'react';
import 'face-status-kit/styles.css';

async function verify(photo: Blob): Promise<StatusReading> {
  try {
    const signal = AbortSignal.timeout(20_000);
    // Without a server yet: const response = Response.json({ status: '413', status_message: 'Face too small' });
    const response = await fetch('/verify', { method: 'POST', body: photo, signal });
    return (await readResponse(response, { operation: 'verify' })) ?? 500;
  } catch (error) {
    return readStatus(error) ?? 500;
  }
}

export default function App() {
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState({ code: null as StatusReading, attempt: 1 });
  const isSending = shown.code === 'sending';

  async function send() {
    const photo = input.current?.files?.[0];
    if (!photo) return;
    const attempt = shown.code === null || shown.code === 200 ? 1 : shown.attempt + 1;
    setShown({ code: 'sending', attempt });
    setShown({ code: await verify(photo), attempt });
  }

  return (
    <main>
      <label>
        Your photo{' '}
        <input
          ref={input}
          type="file"
          accept="image/*"
          capture="user"
          disabled={isSending}
          onChange={() => void send()}
        />
      </label>
      <StatusMessage
        {...shown}
        operation="verify"
        actionHandlers={{ tryAgain: send, retakePhoto: () => input.current?.click() }}
      />
    </main>
  );
}
