import { act, cleanup, renderHook } from '@testing-library/react';
import { resolveStatusMessage, type StatusMessageOptions } from 'face-status-kit';
import { useSpokenStatus } from 'face-status-kit/kiosk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitVoicesMs, settleMs } from '../../../src/kiosk/createSpeaker.ts';
import { longestSpeechMs } from '../../../src/kiosk/speakUtterance.ts';
import type { SpokenMessage, SpokenStatusOptions } from '../../../src/kiosk/useSpokenStatus.ts';
import {
  createVoice,
  english,
  eventDelayMs,
  type FakeSpeech,
  FakeUtterance,
  indonesian,
  installFakeSpeech,
  msPerCharacter,
} from '../../support/fakeSpeech.ts';
import { hostileValues } from '../../support/hostileValues.ts';

function resolve(code: number, options: StatusMessageOptions = {}) {
  const message = resolveStatusMessage(code, options);
  if (!message) throw new Error(`There is no message for ${code}.`);
  return message;
}

const closer = resolve(413, { language: 'id' });
const closerInEnglish = resolve(413, { language: 'en' });
const further = resolve(412, { language: 'id' });

interface Props extends SpokenStatusOptions {
  message: SpokenMessage | readonly SpokenMessage[] | null;
}

const mount = (props: Props) =>
  renderHook(({ message, ...options }) => useSpokenStatus(message, options), {
    initialProps: props,
  });

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
/** Long enough for a message to begin. */
const begin = () => pass(settleMs);
/** Long enough for any of these messages to be spoken to its end. */
const finish = () => pass(15_000);

function setHidden(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

let speech: FakeSpeech;
const texts = () => speech.heard.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  speech = installFakeSpeech();
});
afterEach(() => {
  cleanup();
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a message is spoken', () => {
  it('in a voice of its language', async () => {
    mount({ message: closer });
    await finish();
    expect(speech.heard).toEqual([{ text: closer.spoken, lang: 'id-ID', voice: indonesian, rate: 1, volume: 1 }]);
    expect(speech.finished).toEqual([closer.spoken]);
  });

  it('with the tag that the voice itself has, which Android goes by', async () => {
    const voice = createVoice('in_ID');
    speech.setVoices([english, voice]);
    mount({ message: closer });
    await finish();
    expect(speech.heard).toMatchObject([{ lang: 'in_ID', voice }]);
  });

  it('once, in StrictMode too', async () => {
    mount({ message: closer });
    await finish();
    expect(speech.calls).toEqual({ speak: 1, cancel: 0 });
  });

  it('once, however often the app draws it', async () => {
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

  it('again after none', async () => {
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

  it('not again at an attempt that makes no sense', async () => {
    const { rerender } = mount({ message: closer, attempt: {} as never });
    await begin();
    rerender({ message: closer, attempt: {} as never });
    await finish();
    expect(texts()).toHaveLength(1);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('attempt'));
    vi.mocked(console.warn).mockClear();
  });

  it('without anything else of it', async () => {
    const message = resolve(999_999, { language: 'en', values: { registry: 'Budi Santoso' } });
    mount({ message });
    await finish();
    expect(texts()).toEqual([message.spoken]);
    expect(texts().join()).not.toMatch(/999999|Budi/);
  });

  it('when it is turned on', async () => {
    const { rerender } = mount({ message: closer, enabled: false });
    await finish();
    expect(texts()).toEqual([]);
    rerender({ message: closer, enabled: true });
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('on a page whose speech somebody left paused', async () => {
    speech.pause();
    mount({ message: closer });
    await finish();
    expect(speech.finished).toEqual([closer.spoken]);
  });
});

describe('a new message', () => {
  it('interrupts the one before at once', async () => {
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

  it('is heard in a browser that loses what comes right after a cancel', async () => {
    speech.habits.losesAfterCancelMs = 60;
    const { rerender } = mount({ message: closer });
    await begin();
    rerender({ message: further });
    await finish();
    expect(speech.finished).toEqual([further.spoken]);
  });

  it('is the only one that is begun, where many come faster than they can be spoken', async () => {
    const { rerender } = mount({ message: closer });
    for (let frame = 0; frame < 30; frame++) {
      rerender({ message: frame % 2 ? closer : further });
      await pass(33);
    }
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('leaves nothing of the other languages of the one before', async () => {
    const { rerender } = mount({ message: [closer, closerInEnglish] });
    await begin();
    rerender({ message: [further] });
    await finish();
    expect(texts()).toEqual([closer.spoken, further.spoken]);
  });

  it('is spoken though the one before was paused', async () => {
    const { rerender, result } = mount({ message: closer });
    await begin();
    act(() => result.current.pause());
    rerender({ message: further });
    await finish();
    expect(speech.finished).toEqual([further.spoken]);
  });
});

describe('it is silent', () => {
  it.each<[string, Partial<Props>]>([
    ['without a message', { message: null }],
    ['without any part', { message: [] }],
    ['while it is turned off', { enabled: false }],
    ['about words that are empty', { message: { spoken: '', language: 'id' } }],
  ])('%s', async (_when, props) => {
    const { result } = mount({ message: closer, ...props });
    await finish();
    expect(result.current.isSpeaking).toBe(false);
    expect(speech.calls).toEqual({ speak: 0, cancel: 0 });
  });

  it('once it is turned off', async () => {
    const { rerender } = mount({ message: closer });
    await begin();
    rerender({ message: closer, enabled: false });
    expect(speech.speakingNow).toBeUndefined();
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('once it is unmounted, and leaves no timer and no listener behind', async () => {
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

  it('before it has begun, where it is unmounted at once', async () => {
    mount({ message: closer }).unmount();
    expect(vi.getTimerCount()).toBe(0);
    await finish();
    expect(speech.calls).toEqual({ speak: 0, cancel: 0 });
  });

  it('on a page that nobody sees, and does not catch up later', async () => {
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

  it('where somebody else silences the page, in all of its languages', async () => {
    const { result } = mount({ message: [closer, closerInEnglish] });
    await begin();
    speech.cancel();
    await finish();
    expect(texts()).toEqual([closer.spoken]);
    expect(result.current.isSpeaking).toBe(false);
  });
});

describe('the speech of others', () => {
  const theirs = 'The queue is long today, and so is this sentence of the app itself, which has much to say.';
  const speakTheirs = () => speech.speak(new FakeUtterance(theirs) as unknown as SpeechSynthesisUtterance);

  it('is left alone by one who says nothing', async () => {
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

  it('is waited for', async () => {
    speakTheirs();
    mount({ message: closer });
    await finish();
    expect(speech.finished).toEqual([theirs, closer.spoken]);
  });

  it('is not held by a pause of ours', async () => {
    const { result } = mount({ message: closer });
    await begin();
    act(() => result.current.pause());
    speakTheirs();
    await finish();
    expect(speech.finished).toEqual([theirs]);
  });

  it('of another message on the page is spoken too', async () => {
    mount({ message: closer });
    mount({ message: closerInEnglish });
    await finish();
    expect(speech.finished).toEqual([closer.spoken, closerInEnglish.spoken]);
  });
});

describe('the person', () => {
  it('hears it again', async () => {
    const { result } = mount({ message: [closer, closerInEnglish] });
    await finish();
    act(() => result.current.repeat());
    await finish();
    const both = [closer.spoken, closerInEnglish.spoken];
    expect(speech.finished).toEqual([...both, ...both]);
  });

  it('hears it from its beginning where it is still being spoken', async () => {
    const { result } = mount({ message: closer });
    await pass(1_000);
    act(() => result.current.repeat());
    expect(speech.speakingNow).toBeUndefined();
    await finish();
    expect(texts()).toEqual([closer.spoken, closer.spoken]);
    expect(speech.finished).toEqual([closer.spoken]);
  });

  it('hears nothing again while it is turned off, or once it is gone', async () => {
    const { result, rerender, unmount } = mount({ message: closer, enabled: false });
    act(() => result.current.repeat());
    await finish();
    rerender({ message: null, enabled: true });
    act(() => result.current.repeat());
    await finish();
    rerender({ message: closer, enabled: false });
    unmount();
    act(() => result.current.repeat());
    await finish();
    expect(texts()).toEqual([]);
  });

  it('pauses it, and goes on with the part that was being spoken', async () => {
    const { result } = mount({ message: [closerInEnglish, closer] });
    await pass(settleMs + msPerCharacter * closerInEnglish.spoken.length + settleMs + 1_000);
    expect(speech.speakingNow).toBe(closer.spoken);
    act(() => result.current.pause());
    expect(speech.speakingNow).toBeUndefined();
    expect(result.current).toMatchObject({ isSpeaking: false, isPaused: true });
    await pass(600_000);
    expect(result.current.isPaused).toBe(true);
    act(() => result.current.resume());
    expect(result.current).toMatchObject({ isSpeaking: true, isPaused: false });
    await finish();
    expect(speech.finished).toEqual([closerInEnglish.spoken, closer.spoken]);
    expect(texts()).toHaveLength(3);
  });

  it('pauses it before it has begun', async () => {
    const { result } = mount({ message: closer });
    act(() => result.current.pause());
    await finish();
    expect(texts()).toEqual([]);
    act(() => result.current.resume());
    await finish();
    expect(speech.finished).toEqual([closer.spoken]);
  });

  it('stops it, and can hear it again', async () => {
    const { result } = mount({ message: closer });
    await begin();
    act(() => result.current.stop());
    expect(speech.speakingNow).toBeUndefined();
    expect(result.current).toMatchObject({ isSpeaking: false, isPaused: false });
    await finish();
    expect(texts()).toHaveLength(1);
    act(() => result.current.resume());
    await finish();
    expect(texts()).toHaveLength(1);
    act(() => result.current.repeat());
    await finish();
    expect(speech.finished).toEqual([closer.spoken]);
  });

  it('can do nothing about what is over', async () => {
    const { result } = mount({ message: closer });
    await finish();
    act(() => result.current.pause());
    expect(result.current.isPaused).toBe(false);
    act(() => result.current.resume());
    await finish();
    expect(texts()).toHaveLength(1);
  });
});

describe('how fast and how loud', () => {
  it.each<[string, SpokenStatusOptions, { rate: number; volume: number }]>([
    ['as asked for', { rate: 1.5, volume: 0.3 }, { rate: 1.5, volume: 0.3 }],
    ['at the bounds', { rate: 0.5, volume: 0 }, { rate: 0.5, volume: 0 }],
    ['too much', { rate: 9, volume: 7 }, { rate: 2, volume: 1 }],
    ['too little', { rate: 0, volume: -1 }, { rate: 0.5, volume: 0 }],
    ['without end', { rate: Infinity, volume: -Infinity }, { rate: 2, volume: 0 }],
    ['no number', { rate: NaN, volume: '1' as never }, { rate: 1, volume: 1 }],
    ['nothing', { rate: null as never, volume: undefined }, { rate: 1, volume: 1 }],
  ])('%s', async (_what, options, expected) => {
    mount({ message: closer, ...options });
    await pass(30_000);
    expect(speech.heard).toMatchObject([expected]);
    expect(speech.finished).toHaveLength(1);
    vi.mocked(console.warn).mockClear();
  });

  it('is not a reason to speak again, and holds from the next time on', async () => {
    const { result, rerender } = mount({ message: closer });
    await begin();
    rerender({ message: closer, rate: 2, volume: 0.5 });
    await finish();
    expect(speech.heard).toMatchObject([{ rate: 1, volume: 1 }]);
    act(() => result.current.repeat());
    await finish();
    rerender({ message: further, rate: 2, volume: 0.2 });
    await finish();
    expect(speech.heard.slice(1)).toMatchObject([
      { rate: 2, volume: 0.5 },
      { rate: 2, volume: 0.2 },
    ]);
  });
});

describe('voices', () => {
  it('of another language are not used', async () => {
    speech.setVoices([english, createVoice('ms-MY'), createVoice('jv-ID')]);
    const { result } = mount({ message: closer });
    await finish();
    expect(result.current.isAvailable).toBe(false);
    expect(speech.calls.speak).toBe(0);
  });

  it('that lack for one of the languages leave that one out', async () => {
    speech.setVoices([english]);
    const { result } = mount({ message: [closer, closerInEnglish] });
    expect(result.current.isAvailable).toBe(true);
    await finish();
    expect(speech.heard).toMatchObject([{ text: closerInEnglish.spoken, voice: english }]);
  });

  it('that come soon speak the message that waits for them', async () => {
    speech.setVoices([]);
    const { result } = mount({ message: closer });
    await pass(awaitVoicesMs - 1);
    expect(result.current.isAvailable).toBe(false);
    act(() => speech.setVoices([english]));
    act(() => speech.setVoices([english, indonesian]));
    expect(result.current.isAvailable).toBe(true);
    await finish();
    expect(speech.finished).toEqual([closer.spoken]);
  });

  it('that come late are there from the next message on', async () => {
    speech.setVoices([]);
    const { result, rerender } = mount({ message: closer });
    await pass(awaitVoicesMs);
    act(() => speech.setVoices([indonesian]));
    await finish();
    expect(texts()).toEqual([]);
    expect(result.current.isAvailable).toBe(true);
    rerender({ message: further });
    await finish();
    expect(texts()).toEqual([further.spoken]);
  });

  it('that come soon, but after the message was gone, stopped or turned off, say nothing', async () => {
    speech.setVoices([]);
    const { result, rerender, unmount } = mount({ message: closer });
    rerender({ message: null });
    act(() => speech.setVoices([indonesian]));
    await finish();
    act(() => speech.setVoices([]));
    rerender({ message: closer });
    act(() => result.current.stop());
    act(() => speech.setVoices([indonesian]));
    await finish();
    act(() => speech.setVoices([]));
    rerender({ message: further });
    rerender({ message: further, enabled: false });
    act(() => speech.setVoices([indonesian]));
    await finish();
    unmount();
    expect(texts()).toEqual([]);
  });

  it('that change while a message is spoken, or after it, do not repeat it', async () => {
    mount({ message: closer });
    act(() => speech.setVoices([indonesian, english]));
    await begin();
    act(() => speech.setVoices([english, indonesian]));
    await finish();
    act(() => speech.setVoices([indonesian]));
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('that never come leave it silent, and nothing running', async () => {
    speech.setVoices([]);
    const { result } = mount({ message: closer });
    await finish();
    expect(result.current).toMatchObject({ isAvailable: false, isSpeaking: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('can be asked for before there is anything to say', () => {
    const { result } = mount({ message: { spoken: '', language: 'id' } });
    expect(result.current.isAvailable).toBe(true);
  });

  it('are of no use without a message', () => {
    const { result } = mount({ message: null });
    expect(result.current.isAvailable).toBe(false);
  });

  it.each(hostileValues())('that make no sense do no harm: %s', async (_name, value) => {
    speech.setVoices(value);
    const { result } = mount({ message: closer });
    await finish();
    expect(result.current.isAvailable).toBe(false);
    act(() => speech.setVoices([value, { lang: 'id', voice: value }, value]));
    await finish();
    expect(result.current.isSpeaking).toBe(false);
  });
});

describe('a browser that', () => {
  const nothing = { isAvailable: false, isSpeaking: false, isPaused: false };

  it('has no speech is silent', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const { result, unmount } = mount({ message: closer });
    await finish();
    act(() => result.current.repeat());
    act(() => result.current.pause());
    act(() => result.current.resume());
    act(() => result.current.stop());
    expect(result.current).toMatchObject(nothing);
    unmount();
  });

  it('has no utterances is silent', async () => {
    vi.stubGlobal('SpeechSynthesisUtterance', undefined);
    const { result } = mount({ message: [closer, closerInEnglish] });
    await finish();
    expect(result.current.isSpeaking).toBe(false);
    expect(speech.calls.speak).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['speak', 'cancel', 'pause', 'resume', 'getVoices', 'addEventListener'] as const)(
    'throws on %s is harmless, and works once it no longer does',
    async (method) => {
      speech.habits.throws = [method];
      const { result, rerender, unmount } = mount({ message: [closer, closerInEnglish] });
      await begin();
      act(() => result.current.pause());
      act(() => result.current.resume());
      await begin();
      act(() => result.current.stop());
      act(() => result.current.repeat());
      await begin();
      rerender({ message: closer });
      await pass(120_000);
      expect(result.current.isSpeaking).toBe(false);
      expect(vi.getTimerCount()).toBe(0);

      speech.habits.throws = [];
      rerender({ message: further });
      await finish();
      expect(speech.finished).toContain(further.spoken);
      unmount();
    },
  );

  it('does not allow speech yet is silent, and speaks once it does', async () => {
    speech.habits.isNotAllowed = true;
    const { result, rerender } = mount({ message: [closer, closerInEnglish] });
    await finish();
    expect(result.current.isSpeaking).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    speech.habits.isNotAllowed = false;
    rerender({ message: further });
    await finish();
    expect(speech.finished).toEqual([further.spoken]);
  });

  it('fails at one language goes on to the next', async () => {
    speech.habits.fails = true;
    const { result } = mount({ message: [closer, closerInEnglish] });
    await finish();
    expect(texts()).toEqual([closer.spoken, closerInEnglish.spoken]);
    expect(result.current.isSpeaking).toBe(false);
  });

  it('never tells of the end goes on when it should have ended, and is not blocked', async () => {
    speech.habits.tellsNothing = true;
    speech.habits.losesAfterCancelMs = 60;
    const { result } = mount({ message: [closer, closerInEnglish] });
    await begin();
    await pass(longestSpeechMs(closer.spoken, 1) - 1);
    expect(texts()).toEqual([closer.spoken]);
    await pass(1 + settleMs);
    expect(texts()).toEqual([closer.spoken, closerInEnglish.spoken]);
    expect(result.current.isSpeaking).toBe(true);
    await pass(longestSpeechMs(closerInEnglish.spoken, 1));
    expect(result.current.isSpeaking).toBe(false);
    expect(speech.speaking).toBe(false);
    expect(vi.getTimerCount()).toBe(1);
    await pass(eventDelayMs);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is slow is given the time', async () => {
    mount({ message: closer, rate: 0.5 });
    await pass(settleMs + 100 * closer.spoken.length * 2);
    expect(speech.finished).toEqual([closer.spoken]);
    expect(longestSpeechMs(closer.spoken, 0.5)).toBeGreaterThan(100 * closer.spoken.length * 2);
    expect(speech.calls.cancel).toBe(0);
  });
});

describe('what the hook gives', () => {
  it('follows the speech', async () => {
    const { result } = mount({ message: closer });
    expect(result.current).toMatchObject({ isAvailable: true, isSpeaking: true, isPaused: false });
    await begin();
    expect(result.current.isSpeaking).toBe(true);
    await finish();
    expect(result.current.isSpeaking).toBe(false);
  });

  it('is the same object as long as nothing in it changed', async () => {
    const { result, rerender } = mount({ message: [closer] });
    await begin();
    const before = result.current;
    rerender({ message: [{ ...closer }], volume: 0.5, rate: 1.2 });
    expect(result.current).toBe(before);
    await finish();
    expect(result.current).not.toBe(before);
    expect(result.current.repeat).toBe(before.repeat);
    expect(result.current.stop).toBe(before.stop);
  });

  it.each(hostileValues())('does no harm for a message that makes no sense: %s', async (_name, value) => {
    const { result, unmount } = mount({ message: value as never });
    await finish();
    expect(result.current).toMatchObject({ isSpeaking: false, isPaused: false });
    expect(speech.calls.speak).toBe(0);
    unmount();
    mount({ message: [value, closer] as never });
    await finish();
  });
});
