import { act, fireEvent, render, screen } from '@testing-library/react';
import { StatusMessage, useStatusMessage, type StatusReading } from 'face-status-kit';
import { useCapHeight, useSessionTimeout, useSpokenStatus, useSwitchScanning } from 'face-status-kit/kiosk';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeSpeech } from '../../support/fakeSpeech.ts';
import { pass, resolve, startFakeSpeech, stopFakeSpeech } from './support/spokenStatus.ts';

let speech: FakeSpeech;
beforeEach(() => {
  speech = startFakeSpeech();
});
afterEach(stopFakeSpeech);

const onIdle = vi.fn();
const retakePhoto = vi.fn();

/** A screen of an app that uses every hook of the kiosk, and not KioskStatus. */
function OwnScreen({ code }: { readonly code: StatusReading }) {
  const root = useRef<HTMLElement>(null);
  useCapHeight(root, { viewingDistanceMm: 900, pixelsPerInch: 69 });
  useSwitchScanning(root, { scanEveryMs: 1_000 });
  const secondsLeft = useSessionTimeout({ isInUse: code !== null, activity: code, onIdle });
  const { isAvailable } = useSpokenStatus(useStatusMessage(code));
  return (
    <main ref={root}>
      <StatusMessage code={code} announce={isAvailable ? 'off' : 'auto'} actionHandlers={{ retakePhoto }} />
      {secondsLeft !== null && (
        <dialog open>
          <p>{secondsLeft} seconds left</p>
          <button>I am here</button>
        </dialog>
      )}
    </main>
  );
}

describe('A screen of an app with the hooks of the kiosk', () => {
  it('speaks, scans, sizes its letters and asks, without KioskStatus', async () => {
    render(<OwnScreen code={413} />);
    expect(screen.getByRole('main').style.getPropertyValue('--fsk-cap-height')).toMatch(/px$/);
    await pass(1_000);
    expect(screen.getByRole('button', { name: 'Take a new photo' })).toHaveFocus();
    expect(speech.heard.map(({ text }) => text)).toEqual([resolve(413).spoken]);
    await pass(59_000);
    expect(screen.getByText('20 seconds left')).toBeVisible();
    await pass(1_000);
    const answer = screen.getByRole('button', { name: 'I am here' });
    expect(answer).toHaveFocus();
    fireEvent.keyDown(answer, { key: 'Enter' });
    act(() => void fireEvent.keyUp(answer, { key: 'Enter' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('ends each session once, and begins the next one with a touch or a new code', async () => {
    const { rerender } = render(<OwnScreen code={413} />);
    await pass(80_000);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
    // The app has kept the code: the session that is over does not begin again.
    await pass(600_000);
    expect(onIdle).toHaveBeenCalledOnce();
    act(() => void fireEvent.click(document.body));
    await pass(80_000);
    expect(onIdle).toHaveBeenCalledTimes(2);
    rerender(<OwnScreen code={412} />);
    await pass(80_000);
    expect(onIdle).toHaveBeenCalledTimes(3);
    rerender(<OwnScreen code={null} />);
    rerender(<OwnScreen code={412} />);
    await pass(80_000);
    expect(onIdle).toHaveBeenCalledTimes(4);
  });
});
