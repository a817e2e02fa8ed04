import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createVoice,
  english,
  eventDelayMs,
  FakeUtterance,
  indonesian,
  type FakeSpeech,
} from '../../support/fakeSpeech.ts';
import {
  begin,
  closer,
  closerInEnglish,
  finish,
  further,
  mount,
  pass,
  resolve,
  setHidden,
  type SpokenStatusProps,
  startFakeSpeech,
  stopFakeSpeech,
} from './support/spokenStatus.ts';

let speech: FakeSpeech;
const texts = () => speech.heard.map(({ text }) => text);

beforeEach(() => {
  speech = startFakeSpeech();
});
afterEach(stopFakeSpeech);

describe('useSpokenStatus speaks a message', () => {
  it('in a voice of its language', async () => {
    mount({ message: closer });
    await finish();
    expect(speech.heard).toEqual([{ text: closer.spoken, lang: 'id-ID', voice: indonesian, rate: 1, volume: 1 }]);
    expect(speech.finished).toEqual([closer.spoken]);
  });

  it('with the language tag of the voice, which Android requires', async () => {
    const voice = createVoice('in_ID');
    speech.setVoices([english, voice]);
    mount({ message: closer });
    await finish();
    expect(speech.heard).toMatchObject([{ lang: 'in_ID', voice }]);
  });

  it('once in StrictMode', async () => {
    mount({ message: closer });
    await finish();
    expect(speech.calls).toMatchObject({ speak: 1, cancel: 0 });
  });

  it('once, however often the app renders it', async () => {
    const { rerender } = mount({ message: [closer] });
    await begin();
    rerender({ message: [{ ...closer }], volume: 0.5 });
    rerender({ message: { ...closer }, attempt: 1 });
    await finish();
    rerender({ message: [closer] });
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('in several languages one after the other, each in its own voice', async () => {
    mount({ message: [closer, closerInEnglish] });
    await finish();
    expect(speech.heard).toMatchObject([
      { text: closer.spoken, voice: indonesian },
      { text: closerInEnglish.spoken, voice: english },
    ]);
    expect(speech.finished).toHaveLength(2);
  });

  it('again after a time without a message', async () => {
    const { rerender } = mount({ message: closer });
    await finish();
    rerender({ message: null });
    rerender({ message: closer });
    await finish();
    expect(texts()).toEqual([closer.spoken, closer.spoken]);
  });

  it('again at the next attempt', async () => {
    const { rerender } = mount({ message: closer });
    await finish();
    rerender({ message: closer, attempt: 2 });
    await finish();
    expect(texts()).toHaveLength(2);
  });

  it('once, if the attempt is not a number', async () => {
    const { rerender } = mount({ message: closer, attempt: {} as never });
    await begin();
    rerender({ message: closer, attempt: {} as never });
    await finish();
    expect(texts()).toHaveLength(1);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('attempt'));
    vi.mocked(console.warn).mockClear();
  });

  it('without its reference and its values', async () => {
    const message = resolve(999_999, { language: 'en', values: { registry: 'Budi Santoso' } });
    mount({ message });
    await finish();
    expect(texts()).toEqual([message.spoken]);
    expect(texts().join()).not.toMatch(/999999|Budi/);
  });

  it('when it becomes enabled', async () => {
    const { rerender } = mount({ message: closer, enabled: false });
    await finish();
    expect(texts()).toEqual([]);
    rerender({ message: closer, enabled: true });
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('on a page whose speech other code has left paused', async () => {
    speech.pause();
    mount({ message: closer });
    await finish();
    expect(speech.finished).toEqual([closer.spoken]);
  });
});

describe('A new message in useSpokenStatus', () => {
  it('interrupts the last message at once', async () => {
    const { rerender } = mount({ message: closer });
    await begin();
    expect(speech.speakingNow).toBe(closer.spoken);
    rerender({ message: further });
    expect(speech.speakingNow).toBeUndefined();
    await begin();
    expect(speech.speakingNow).toBe(further.spoken);
    await finish();
    expect(speech.finished).toEqual([further.spoken]);
  });

  it('is spoken in a browser that loses an utterance right after a cancel', async () => {
    speech.habits.losesAfterCancelMs = 60;
    const { rerender } = mount({ message: closer });
    await begin();
    rerender({ message: further });
    await finish();
    expect(speech.finished).toEqual([further.spoken]);
  });

  it('is the only one that is spoken of many that come faster than speech can begin', async () => {
    const { rerender } = mount({ message: closer });
    for (let frame = 0; frame < 30; frame++) {
      rerender({ message: frame % 2 ? closer : further });
      await pass(33);
    }
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('drops the remaining languages of the last message', async () => {
    const { rerender } = mount({ message: [closer, closerInEnglish] });
    await begin();
    rerender({ message: [further] });
    await finish();
    expect(texts()).toEqual([closer.spoken, further.spoken]);
  });

  it('is spoken even if the last message was paused', async () => {
    const { rerender, result } = mount({ message: closer });
    await begin();
    act(() => result.current.pause());
    rerender({ message: further });
    await finish();
    expect(speech.finished).toEqual([further.spoken]);
  });
});

describe('useSpokenStatus is silent', () => {
  it.each<[string, Partial<SpokenStatusProps>]>([
    ['without a message', { message: null }],
    ['with an empty list', { message: [] }],
    ['while it is not enabled', { enabled: false }],
    ['with an empty text', { message: { spoken: '', language: 'id' } }],
  ])('%s', async (_when, props) => {
    const { result } = mount({ message: closer, ...props });
    await finish();
    expect(result.current.isSpeaking).toBe(false);
    expect(speech.calls).toMatchObject({ speak: 0, cancel: 0 });
  });

  it('once it is no longer enabled', async () => {
    const { rerender } = mount({ message: closer });
    await begin();
    rerender({ message: closer, enabled: false });
    expect(speech.speakingNow).toBeUndefined();
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('once it unmounts, and leaves no timer and no listener', async () => {
    const added = vi.spyOn(speech, 'addEventListener');
    const { unmount } = mount({ message: [closer, closerInEnglish] });
    await begin();
    unmount();
    expect(speech.speakingNow).toBeUndefined();
    await pass(eventDelayMs);
    expect(vi.getTimerCount()).toBe(0);
    for (const [, , options] of added.mock.calls) expect(options).toMatchObject({ signal: { aborted: true } });
    expect(added).toHaveBeenCalled();
    speech.setVoices([indonesian]);
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('if it unmounts before speech begins', async () => {
    mount({ message: closer }).unmount();
    expect(vi.getTimerCount()).toBe(0);
    await finish();
    expect(speech.calls).toMatchObject({ speak: 0, cancel: 0 });
  });

  it('on a hidden page, and does not speak the message later', async () => {
    const { rerender, result } = mount({ message: [closer, closerInEnglish] });
    await begin();
    setHidden(true);
    expect(speech.speakingNow).toBeUndefined();
    expect(result.current.isSpeaking).toBe(false);
    rerender({ message: further });
    await finish();
    setHidden(false);
    await finish();
    expect(texts()).toEqual([closer.spoken]);
    rerender({ message: closer });
    await finish();
    expect(texts()).toEqual([closer.spoken, closer.spoken]);
  });

  it('on a page that is being left', async () => {
    mount({ message: closer });
    await begin();
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(speech.speakingNow).toBeUndefined();
    await finish();
    expect(speech.finished).toEqual([]);
  });

  it('in all languages once other code has cancelled the speech of the page', async () => {
    const { result } = mount({ message: [closer, closerInEnglish] });
    await begin();
    speech.cancel();
    await finish();
    expect(texts()).toEqual([closer.spoken]);
    expect(result.current.isSpeaking).toBe(false);
  });
});

describe('The speech of other code beside useSpokenStatus', () => {
  const theirs = 'The queue is long today, and so is this sentence of the app itself, which has much to say.';
  const speakTheirs = () => speech.speak(new FakeUtterance(theirs) as unknown as SpeechSynthesisUtterance);

  it('is not stopped while the hook speaks nothing', async () => {
    const { rerender, unmount, result } = mount({ message: closer });
    await finish();
    speakTheirs();
    act(() => result.current.stop());
    act(() => result.current.pause());
    act(() => result.current.resume());
    rerender({ message: null });
    setHidden(true);
    unmount();
    await finish();
    expect(speech.finished).toEqual([closer.spoken, theirs]);
  });

  it('is spoken to its end before the message', async () => {
    speakTheirs();
    mount({ message: closer });
    await finish();
    expect(speech.finished).toEqual([theirs, closer.spoken]);
  });

  it('is not paused by pause()', async () => {
    const { result } = mount({ message: closer });
    await begin();
    act(() => result.current.pause());
    speakTheirs();
    await finish();
    expect(speech.finished).toEqual([theirs]);
  });

  it('may be another useSpokenStatus: both messages are spoken', async () => {
    mount({ message: closer });
    mount({ message: closerInEnglish });
    await finish();
    expect(speech.finished).toEqual([closer.spoken, closerInEnglish.spoken]);
  });
});
