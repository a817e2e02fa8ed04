import { act, render, renderHook, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage } from 'face-status-kit';
import { useSpokenStatus } from 'face-status-kit/kiosk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { settleMs } from '../../../src/kiosk/createSpeaker.ts';
import { longestSpeechMs } from '../../../src/kiosk/speakUtterance.ts';
import { english, eventDelayMs, FakeSpeech, indonesian, msPerCharacter } from '../../support/fakeSpeech.ts';
import { needs } from '../support/needs.ts';

const closer = resolveStatusMessage(413, { language: 'id' });
const closerInEnglish = resolveStatusMessage(413, { language: 'en' });
if (!closer || !closerInEnglish) throw new Error('There is no message for 413.');
const both = [closer, closerInEnglish];

const nativeSpeech = window.speechSynthesis;

function replaceSpeech(speech: SpeechSynthesis | FakeSpeech): void {
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  replaceSpeech(nativeSpeech);
});

describe('useSpokenStatus with the real speechSynthesis, which has no voice here', () => {
  it('speaks nothing, cancels nothing and leaves no timer', needs('no voices'), async () => {
    const speak = vi.spyOn(nativeSpeech, 'speak');
    const cancel = vi.spyOn(nativeSpeech, 'cancel');
    expect(nativeSpeech.getVoices()).toEqual([]);

    const { result, rerender, unmount } = renderHook(({ message }) => useSpokenStatus(message), {
      initialProps: { message: both },
    });
    await pass(settleMs);
    expect(result.current).toMatchObject({ isAvailable: false, isSpeaking: false, isPaused: false });
    for (const command of ['repeat', 'pause', 'resume', 'stop'] as const) act(() => result.current[command]());
    rerender({ message: [closer] });
    act(() => void nativeSpeech.dispatchEvent(new Event('voiceschanged')));
    await pass(60_000);
    unmount();
    expect(speak).not.toHaveBeenCalled();
    expect(cancel).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is silent and leaves no timer if the browser refuses a voice', async () => {
    // A real utterance throws when it gets a voice that is not the browser's own.
    vi.spyOn(nativeSpeech, 'getVoices').mockReturnValue([indonesian]);
    const { result } = renderHook(() => useSpokenStatus(closer));
    expect(result.current).toMatchObject({ isAvailable: true, isSpeaking: true });
    await pass(settleMs);
    expect(result.current.isSpeaking).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('useSpokenStatus with real utterances', () => {
  // A real utterance accepts only the browser's own voices, of which there are none here. Not a spy, which would keep
  // every utterance alive.
  const { prototype } = SpeechSynthesisUtterance;
  const nativeVoice = Object.getOwnPropertyDescriptor(prototype, 'voice') ?? {};
  let speech: FakeSpeech;

  beforeEach(() => {
    speech = new FakeSpeech();
    replaceSpeech(speech);
    const voices = new WeakMap<SpeechSynthesisUtterance, SpeechSynthesisVoice>();
    Object.defineProperty(prototype, 'voice', {
      configurable: true,
      set(this: SpeechSynthesisUtterance, voice: SpeechSynthesisVoice) {
        voices.set(this, voice);
      },
      get(this: SpeechSynthesisUtterance) {
        return voices.get(this) ?? null;
      },
    });
  });
  afterEach(() => void Object.defineProperty(prototype, 'voice', nativeVoice));

  it('speaks each language in its own voice, at the given speed and volume', async () => {
    const speak = vi.spyOn(speech, 'speak');
    renderHook(() => useSpokenStatus(both, { rate: 1.5, volume: 0.25 }));
    await pass(30_000);
    const prosody = { rate: 1.5, volume: 0.25 };
    expect(speech.heard).toEqual([
      { text: closer.spoken, lang: 'id-ID', voice: indonesian, ...prosody },
      { text: closerInEnglish.spoken, lang: 'en-US', voice: english, ...prosody },
    ]);
    for (const [utterance] of speak.mock.calls) expect(utterance).toBeInstanceOf(SpeechSynthesisUtterance);
    expect(speech.finished).toHaveLength(2);
  });

  it('receives the end even if the browser keeps no utterance alive', needs('garbage collection'), async () => {
    const { result } = renderHook(() => useSpokenStatus(closer), { reactStrictMode: false });
    await pass(settleMs + eventDelayMs);
    await commands.collectGarbage();
    await pass(msPerCharacter * closer.spoken.length);
    expect(speech.finished).toEqual([closer.spoken]);
    expect(result.current.isSpeaking).toBe(false);
    expect(longestSpeechMs(closer.spoken, 1)).toBeGreaterThan(msPerCharacter * closer.spoken.length + eventDelayMs);
  });

  it('announces nothing to screen readers if the message has announce=off while speech is available', async () => {
    function Kiosk() {
      const { isAvailable } = useSpokenStatus(closer);
      return <StatusMessage code={413} language="id" announce={isAvailable ? 'off' : 'auto'} />;
    }
    render(<Kiosk />);
    await pass(30_000);
    expect(speech.finished).toEqual([closer.spoken]);
    expect(screen.queryByText(closer.spoken)).toBeNull();
  });

  it('keeps no utterance and no timer of 2,000 messages', needs('garbage collection'), async () => {
    const utterances: WeakRef<SpeechSynthesisUtterance>[] = [];
    const speak = speech.speak.bind(speech);
    speech.speak = (utterance) => {
      utterances.push(new WeakRef(utterance));
      speak(utterance);
    };
    const { rerender, unmount } = renderHook(({ message }) => useSpokenStatus(message), {
      initialProps: { message: both },
      reactStrictMode: false,
    });
    let mostTimers = 0;
    for (let change = 0; change < 2_000; change++) {
      rerender({ message: change % 2 ? both : [closerInEnglish] });
      vi.advanceTimersByTime(settleMs + 50);
      mostTimers = Math.max(mostTimers, vi.getTimerCount());
      // React releases earlier renders here.
      if (change % 100 === 0) await pass(0);
    }
    expect(utterances).toHaveLength(2_000);
    // The longest time of the text, its end, and the event of the cancelled utterance.
    expect(mostTimers).toBeLessThanOrEqual(4);
    unmount();
    await pass(60_000);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    await commands.collectGarbage();
    expect(utterances.filter((utterance) => utterance.deref())).toHaveLength(0);
  });
});
