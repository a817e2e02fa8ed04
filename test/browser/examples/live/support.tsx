import { render } from '@testing-library/react';
import { assessFrame } from 'face-status-kit/capture';
import 'face-status-kit/styles.css';
import { clearAnnouncements } from 'face-status-kit/testing';
import { useMemo, useState, type ComponentProps } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { createI18n } from '../../../../examples/live-camera/createI18n.ts';
import { LiveScreen } from '../../../../examples/live-camera/LiveScreen.tsx';
import { addNoise } from '../../../../stories/examples/simulation/addNoise.ts';
import { press } from '../support/checks.ts';
import { startFakeClock, stopFakeClock, until } from '../support/clock.ts';
import { scriptedLiveFinder, showScene } from '../support/scenes.ts';
import { installScriptedCamera } from '../support/scriptedCamera.ts';

/** Before each test of a file: a camera that sees a face, and a fake clock. */
export function setUpLive(): void {
  beforeEach(() => {
    startFakeClock();
    installScriptedCamera();
    showScene('near');
  });
  afterEach(() => {
    clearAnnouncements();
    stopFakeClock();
  });
}

interface ScreenProps extends Partial<ComponentProps<typeof LiveScreen>> {
  /** The share of frames whose code is replaced at random, from 0 to 1. */
  readonly noise?: number;
}

/** Renders the screen as an app does. */
export function openScreen(props: ScreenProps = {}) {
  return render(<App {...props} />);
}

function App({ noise = 0, ...props }: ScreenProps) {
  const [i18n] = useState(() => createI18n('en'));
  const assess = useMemo<typeof assessFrame>(
    () =>
      (...frame) =>
        addNoise(assessFrame(...frame), noise),
    [noise],
  );
  return (
    <I18nextProvider i18n={i18n}>
      <LiveScreen finder={scriptedLiveFinder} assess={assess} setting="desktop" {...props} />
    </I18nextProvider>
  );
}

export const turnOn = () => press('Turn on the camera');

/** Counts the frames that are searched for faces. `wait` waits for more of them. */
export function countFrames() {
  const detect = vi.spyOn(scriptedLiveFinder, 'detect');
  const wait = async (more: number) => {
    const target = detect.mock.calls.length + more;
    await until(() => expect(detect.mock.calls.length).toBeGreaterThanOrEqual(target));
  };
  return { detect, wait };
}

/** Replaces `Math.random` with the same numbers in every run: Marsaglia's xorshift. */
export function fixRandomNumbers(): void {
  let state = 2_463_534_242;
  vi.spyOn(Math, 'random').mockImplementation(() => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  });
}

/** Two of five frames have a random code. */
export const noisy = { noise: 0.4, stability: { windowMs: 1000, startDelayMs: 500 } };
