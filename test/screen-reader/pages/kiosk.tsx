import type { StatusCode } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { useEffect, useState } from 'react';
import { mount } from './mount.tsx';
import { readOptions } from './readOptions.ts';

export interface KioskPageOptions {
  readonly languages: readonly string[];
  readonly idleMs: number;
}

declare global {
  interface Window {
    changeCode: (code: StatusCode | null) => void;
    /** How often the kiosk has forgotten a person who did not answer. */
    idleCount: number;
  }
}

const { languages, idleMs } = readOptions() as KioskPageOptions;
window.idleCount = 0;

function KioskPage() {
  const [code, setCode] = useState<StatusCode | null>(null);
  useEffect(() => {
    window.changeCode = setCode;
  }, []);
  const forget = () => {
    window.idleCount++;
    setCode(null);
  };
  return (
    <main>
      <h1>Gate</h1>
      <KioskStatus code={code} languages={languages} speech="none" idleMs={idleMs} onIdle={forget} />
    </main>
  );
}

mount(<KioskPage />);
