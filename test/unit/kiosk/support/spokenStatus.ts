import { act, cleanup, renderHook } from '@testing-library/react';
import { resolveStatusMessage, type StatusMessageOptions } from 'face-status-kit';
import { useSpokenStatus } from 'face-status-kit/kiosk';
import { vi } from 'vitest';
import { settleMs } from '../../../../src/kiosk/createSpeaker.ts';
import type { SpokenMessage, SpokenStatusOptions } from '../../../../src/kiosk/useSpokenStatus.ts';
import { installFakeSpeech, type FakeSpeech } from '../../../support/fakeSpeech.ts';

export function resolve(code: number, options: StatusMessageOptions = {}) {
  const message = resolveStatusMessage(code, options);
  if (!message) throw new Error(`There is no message for ${code}.`);
  return message;
}

export const closer = resolve(413, { language: 'id' });
export const closerInEnglish = resolve(413, { language: 'en' });
export const further = resolve(412, { language: 'id' });

export interface SpokenStatusProps extends SpokenStatusOptions {
  readonly message: SpokenMessage | readonly SpokenMessage[] | null;
}

/** The errors with which a browser says that it cannot speak a text. */
export const speechErrors = [
  'audio-busy',
  'audio-hardware',
  'invalid-argument',
  'language-unavailable',
  'network',
  'not-allowed',
  'synthesis-failed',
  'synthesis-unavailable',
  'text-too-long',
  'voice-unavailable',
] as const satisfies SpeechSynthesisErrorCode[];

/** Mounts the hook in a component of its own. */
export const mount = (props: SpokenStatusProps) =>
  renderHook(({ message, ...options }) => useSpokenStatus(message, options), { initialProps: props });

export const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Waits until a message begins to be spoken. */
export const begin = () => pass(settleMs);

/** Waits until any of these messages is spoken to its end. */
export const finish = () => pass(15_000);

export function setHidden(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

/** Says whether somebody has touched the page, as browsers do that speak only then. */
export function setTouched(hasBeenActive: boolean): void {
  Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive }, configurable: true });
}

/** Touches the page for the first time in a browser that has not allowed speech before. */
export function touchFirst(speech: FakeSpeech): void {
  speech.habits.isNotAllowed = false;
  setTouched(true);
  act(() => void document.body.dispatchEvent(new Event('pointerup', { bubbles: true })));
}

/** For `beforeEach`. */
export function startFakeSpeech(): FakeSpeech {
  vi.useFakeTimers();
  return installFakeSpeech();
}

/** For `afterEach`. */
export function stopFakeSpeech(): void {
  cleanup();
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'userActivation');
}
