import { useEffect, useState } from 'react';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import type { Finding } from '../../../tools/copy/check/Finding.ts';

/** The findings of the copy check; `undefined` while it runs, `null` if it cannot run. */
type Findings = readonly Finding[] | null | undefined;

/** The results by locales, so that the gallery checks the same texts once, also after it was closed. */
const checks = new WeakMap<Locales, Promise<Findings>>();

/** Runs the copy check in a worker and returns its findings. */
export function useFindings(locales: Locales): Findings {
  const [result, setResult] = useState<{ readonly locales: Locales; readonly findings: Findings }>();

  useEffect(() => {
    let isCurrent = true;
    const check = checks.get(locales) ?? runCheck(locales);
    checks.set(locales, check);
    void check.then((findings) => {
      if (isCurrent) setResult({ locales, findings });
    });
    return () => {
      isCurrent = false;
    };
  }, [locales]);

  return result?.locales === locales ? result.findings : undefined;
}

function runCheck(locales: Locales): Promise<Findings> {
  const worker = new Worker(new URL('./findings.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Findings>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.postMessage(locales);
  }).finally(() => worker.terminate());
}
