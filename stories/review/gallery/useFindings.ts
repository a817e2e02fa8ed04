import { useEffect, useState } from 'react';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import type { Finding } from '../../../tools/copy/check/Finding.ts';

/** What the copy check finds in these locales; `undefined` until it is through, `null` where it cannot be run. */
export function useFindings(locales: Locales): readonly Finding[] | null | undefined {
  const [found, setFound] = useState<{ readonly locales: Locales; readonly findings: readonly Finding[] | null }>();

  useEffect(() => {
    const worker = new Worker(new URL('./findings.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => setFound({ locales, findings: data });
    worker.onerror = () => setFound({ locales, findings: null });
    worker.postMessage(locales);
    return () => worker.terminate();
  }, [locales]);

  return found?.locales === locales ? found.findings : undefined;
}
