import { useEffect, useState } from 'react';

type SendingCode = 'sending' | 'checking' | 'stillChecking';

/** When a photo counts as delivered, in ms: `fetch` does not say it. */
const checkingAfterMs = 3000;

/** When an answer takes longer than usual, in ms. */
const stillCheckingAfterMs = 8000;

/** Returns the code for the time from the photo to the answer. */
export function useSendingCode(isSending: boolean): SendingCode {
  const [code, setCode] = useState<SendingCode>('sending');

  useEffect(() => {
    if (!isSending) return;
    const timers = [
      setTimeout(() => setCode('checking'), checkingAfterMs),
      setTimeout(() => setCode('stillChecking'), stillCheckingAfterMs),
    ];
    return () => {
      timers.forEach(clearTimeout);
      setCode('sending');
    };
  }, [isSending]);

  return code;
}
