import { render, screen, waitFor } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { clearAnnouncements, findByStatusCode, type DisplayedCode } from 'face-status-kit/testing';
import { useState, type ComponentProps } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { createLiveFaceFinder } from '../../../mock-api/createLiveFaceFinder.ts';
import { createI18n } from '../../../examples/live-camera/createI18n.ts';
import { LiveScreen } from '../../../examples/live-camera/LiveScreen.tsx';
import { showScene } from '../support/camera.ts';

// Every frame is looked at in software here, which takes its time on a busy machine.
export const patience = { timeout: 20_000 };

export const finder = createLiveFaceFinder();

/** Before each test of a file: a camera that is allowed and sees a face. */
export function setUpLive(): void {
  beforeEach(async () => {
    await showScene('near');
    await commands.allowCamera(true);
  });
  afterEach(clearAnnouncements);
}

type ScreenProps = Partial<ComponentProps<typeof LiveScreen>> & { readonly language?: string };

/** Opens the screen as an app does. */
export function openScreen(props: ScreenProps = {}) {
  return render(<App {...props} />);
}

function App({ language = 'en', source: firstSource = 'camera', ...props }: ScreenProps) {
  const [i18n] = useState(() => createI18n(language));
  const [source, setSource] = useState(firstSource);
  return (
    <I18nextProvider i18n={i18n}>
      <LiveScreen finder={finder} setting="desktop" {...props} source={source} onSourceChange={setSource} />
    </I18nextProvider>
  );
}

export const button = (name: string) => screen.getByRole('button', { name });

export const press = (name: string) => userEvent.click(button(name));

export const turnOn = () => press('Turn on the camera');

/** The message with a code, once it is shown. */
export const shown = (code: DisplayedCode) => findByStatusCode(document.body, code, undefined, patience);

/** Waits until so many more frames have been looked at; call it before what they are to see. */
export function countFrames() {
  const detect = vi.spyOn(finder, 'detect');
  const wait = async (more: number) => {
    const enough = detect.mock.calls.length + more;
    await waitFor(() => expect(detect.mock.calls.length).toBeGreaterThanOrEqual(enough), patience);
  };
  return { detect, wait };
}

/** Noise that is the same in every run: Marsaglia's xorshift. */
export function steadyNoise(): void {
  let state = 2_463_534_242;
  vi.spyOn(Math, 'random').mockImplementation(() => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  });
}

/** Two of five frames say something at random; many count, since a busy machine looks at few. */
export const noisy = { noise: 0.4, stability: { windowMs: 4000, startDelayMs: 500 } };
