import { useMutation } from '@tanstack/react-query';
import { readResponse, readStatus, StatusMessage, type StatusReading } from 'face-status-kit';
import { useState } from 'react';

export function Verify({ takePhoto }: { takePhoto: () => Promise<Blob> }) {
  const [shown, setShown] = useState({ code: null as StatusReading, attempt: 1 });
  const isNext = shown.code !== null && shown.code !== 200; // Tips grow with each try.
  const show = (code: StatusReading) => setShown({ code, attempt: isNext ? shown.attempt + 1 : 1 });

  const { isPending, mutate, variables } = useMutation({
    mutationFn: async (cancel: AbortController) => {
      const signal = AbortSignal.any([cancel.signal, AbortSignal.timeout(20_000)]);
      const response = await fetch('/verify', { method: 'POST', body: await takePhoto(), signal });
      const code = await readResponse(response, { operation: 'verify' });
      // Whatever is not a success is thrown, so that `onSuccess` never runs for a stranger.
      if (code !== 200) throw new Error('Not verified', { cause: code });
    },
    networkMode: 'always', // By default a mutation waits, without a word, until there is a network.
    onSuccess: () => show(200),
    // Without a cancel, `null` is an answer that says nothing, such as a Wi-Fi's sign-in page.
    onError: (error, { signal }) => show(readStatus(error.cause ?? error) ?? (signal.aborted ? null : 500)),
  });
  const start = () => {
    if (!isPending) mutate(new AbortController());
  };

  return (
    <>
      <button onClick={isPending ? () => variables.abort() : start}>{isPending ? 'Cancel' : 'Verify'}</button>
      <StatusMessage {...shown} operation="verify" actionHandlers={{ tryAgain: start, retakePhoto: start }} />
    </>
  );
}
