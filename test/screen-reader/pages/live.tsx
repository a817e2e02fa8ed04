import type { StatusCode } from 'face-status-kit';
import { LiveStatusMessage } from 'face-status-kit/capture';
import 'face-status-kit/styles.css';
import { useEffect, useState } from 'react';
import { mount } from './mount.tsx';
import { readOptions } from './readOptions.ts';

export interface LivePageOptions {
  readonly language: string;
}

declare global {
  interface Window {
    /** Shows the codes again and again, one for each frame of a camera with 30 frames a second, for a time in ms. */
    playFrames: (codes: readonly StatusCode[], ms: number) => Promise<void>;
  }
}

const frameMs = 1000 / 30;
const { language } = readOptions() as LivePageOptions;

function LivePage() {
  const [code, setCode] = useState<StatusCode | null>(null);
  useEffect(() => {
    window.playFrames = async (codes, ms) => {
      for (let frame = 0; frame * frameMs < ms; frame++) {
        setCode(codes[frame % codes.length] ?? null);
        await new Promise((resolve) => setTimeout(resolve, frameMs));
      }
    };
  }, []);
  return (
    <main>
      <h1>Photo</h1>
      <LiveStatusMessage code={code} language={language} />
    </main>
  );
}

mount(<LivePage />);
