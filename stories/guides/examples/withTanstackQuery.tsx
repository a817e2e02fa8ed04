import { useMutation } from '@tanstack/react-query';
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
  const show = (next: StatusReading) => {
    setCode(next);
    // Counts the attempts with the same problem: the tips grow with each.
    setLast({ code: next, attempt: next === last.code ? last.attempt + 1 : 1 });
  };

  const { isPending, mutateAsync, variables } = useMutation({
    mutationFn: async (cancel: AbortController) => {
      const answer = await verify(takePhoto(), cancel.signal);
      // Whatever is not a success is thrown, so that `onSuccess` never runs for a stranger.
      if (answer !== 200) throw new Error('Not verified', { cause: answer });
    },
    networkMode: 'always', // By default a mutation waits, without a word, until there is a network.
    onSuccess: () => show(200),
    // Without a cancel, `null` is an answer that says nothing, such as a Wi-Fi's sign-in page.
    onError: (error, { signal }) => show(readStatus(error.cause) ?? (signal.aborted ? null : 500)),
  });
  // A failure is shown, so nothing is left to report.
  const send = () => mutateAsync(new AbortController()).catch(() => undefined);
  const start = () => {
    setCode(null); // The buttons of the last message would do nothing now.
    void send();
  };

  return (
    <>
      <button onClick={isPending ? () => variables.abort() : start}>{isPending ? 'Cancel' : 'Verify'}</button>
      <StatusMessage
        code={code}
        operation="verify"
        attempt={last.attempt}
        actionHandlers={{ tryAgain: send, retakePhoto: send }}
      />
    </>
  );
}
