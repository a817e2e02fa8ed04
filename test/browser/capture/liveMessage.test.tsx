import { virtual } from '@guidepup/virtual-screen-reader';
import { act, cleanup, render } from '@testing-library/react';
import { resolveStatusMessage } from 'face-status-kit';
import { LiveStatusMessage, readingTimeMs, type StatusReading } from 'face-status-kit/capture';
import 'face-status-kit/styles.css';
import { useEffect, useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const framesPerSecond = 30;
const spoken = (code: string) => resolveStatusMessage(code, { stage: 'capture' })?.spoken ?? '';

const noise = ['multipleFaces', null, 200, 'faceCovered', 500] as const;

/** Returns the code of a frame: a face that is barely large enough, and a detector that is sometimes wrong. */
function getFrameCode(frame: number): StatusReading {
  if (frame % 10 === 5) return noise[((frame - 5) / 10) % noise.length] ?? null;
  const second = frame / framesPerSecond;
  // First the codes alternate; then three frames of four have 412, and then one of four.
  if (second < 5) return frame % 2 === 0 ? 412 : 413;
  return (frame % 4 === 0) === second < 10 ? 412 : 413;
}

/** Keeps the code of each frame as state, as an app does. */
function Camera(): ReactNode {
  const [code, setCode] = useState<StatusReading>(null);
  useEffect(() => {
    let frame = 0;
    const timer = setInterval(() => setCode(getFrameCode(frame++)), 1_000 / framesPerSecond);
    return () => clearInterval(timer);
  }, []);
  return <LiveStatusMessage code={code} />;
}

beforeEach(async () => {
  await virtual.start({ container: document.body });
  // With fake timers the frames are the same on a busy machine.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
});
afterEach(async () => {
  cleanup();
  vi.runAllTimers();
  vi.useRealTimers();
  await virtual.stop();
});

describe('LiveStatusMessage with frames that alternate between 412 and 413, and with noise', () => {
  it('changes the page at most once per reading time, and announces each message once', async () => {
    const { container } = render(<Camera />);
    const changes: { readonly code: string; readonly atMs: number }[] = [];
    const observer = new MutationObserver(() => {
      const code = container.querySelector('[role="group"]')?.getAttribute('data-code') ?? 'nothing';
      changes.push({ code, atMs: performance.now() });
    });
    observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let frame = 0; frame < 14 * framesPerSecond; frame++) {
      await act(() => vi.advanceTimersByTimeAsync(1_000 / framesPerSecond));
    }
    observer.disconnect();

    // In 420 frames, the page changes only three times.
    const shown = changes.map(({ code }) => code);
    expect(shown).toEqual(['412', '413', '412']);
    for (const [index, { code, atMs }] of changes.slice(0, -1).entries()) {
      const goneAtMs = changes[index + 1]?.atMs ?? 0;
      expect(goneAtMs - atMs).toBeGreaterThanOrEqual(readingTimeMs(spoken(code), 'en'));
    }
    const phrases = await virtual.spokenPhraseLog();
    const heard = phrases.filter((phrase) => /^(polite|assertive): /.test(phrase));
    expect(heard).toEqual(shown.map((code) => `polite: ${spoken(code)}`));
  });
});
