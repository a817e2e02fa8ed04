import { readResponse, readRetryAfter, readStatus, StatusMessage, type StatusReading } from 'face-status-kit';
import { useRef, useState } from 'react';
import 'face-status-kit/styles.css';

async function verify(photo: Blob) {
  const signal = AbortSignal.timeout(20_000);
  try {
    const response = await fetch('/verify', { method: 'POST', body: photo, signal });
    const code = (await readResponse(response, { operation: 'verify', signal })) ?? 500;
    return { code, retryAt: readRetryAfter(response) };
  } catch (error) {
    return { code: readStatus(error, { signal }) ?? 500, retryAt: null };
  }
}

export default function App() {
  const input = useRef<HTMLInputElement>(null);
  const [photo, setPhoto] = useState<File>();
  const [shown, setShown] = useState({ code: null as StatusReading, retryAt: null as number | null, attempt: 1 });

  async function send(photo?: File) {
    if (!photo) return;
    setPhoto(photo);
    setShown({ code: 'sending', retryAt: null, attempt: 1 });
    const answer = await verify(photo);
    // Counts the attempts with the same problem.
    setShown({ ...answer, attempt: answer.code === shown.code ? shown.attempt + 1 : 1 });
  }

  return (
    <main style={{ display: 'grid', gap: '1rem', inlineSize: 'min(32rem, 100% - 2rem)', margin: '1rem auto' }}>
      <label>
        Your photo{' '}
        <input
          ref={input}
          type="file"
          accept="image/*"
          capture="user"
          disabled={shown.code === 'sending'}
          onChange={({ target }) => {
            void send(target.files?.[0]);
            target.value = ''; // The person may choose the same photo again.
          }}
        />
      </label>
      <StatusMessage
        {...shown}
        operation="verify"
        actionHandlers={{ tryAgain: () => send(photo), retakePhoto: () => input.current?.click() }}
      />
    </main>
  );
}
