import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitVoicesMs, settleMs } from '../../../src/kiosk/createSpeaker.ts';
import { longestSpeechMs } from '../../../src/kiosk/speakUtterance.ts';
import { createVoice, english, eventDelayMs, indonesian, type FakeSpeech } from '../../support/fakeSpeech.ts';
import { hostileValues } from '../../support/hostileValues.ts';
import {
  begin,
  closer,
  closerInEnglish,
  finish,
  further,
  mount,
  pass,
  startFakeSpeech,
  stopFakeSpeech,
} from './support/spokenStatus.ts';

let speech: FakeSpeech;
const texts = () => speech.heard.map(({ text }) => text);

beforeEach(() => {
  speech = startFakeSpeech();
});
afterEach(stopFakeSpeech);

describe('The voices of useSpokenStatus', () => {
  it('must speak the message’s language', async () => {
    speech.setVoices([english, createVoice('ms-MY'), createVoice('jv-ID')]);
    const { result } = mount({ message: closer });
    await finish();
    expect(result.current.isAvailable).toBe(false);
    expect(speech.calls.speak).toBe(0);
  });

  it('may lack for one language, which is skipped', async () => {
    speech.setVoices([english]);
    const { result } = mount({ message: [closer, closerInEnglish] });
    expect(result.current.isAvailable).toBe(true);
    await finish();
    expect(speech.heard).toMatchObject([{ text: closerInEnglish.spoken, voice: english }]);
  });

  it('may come within 3 seconds: the message has waited for them', async () => {
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

  it('may come later: they speak from the next message on', async () => {
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

  it('are awaited by a timer, so that fake timers without `performance` and `Date` control it', async () => {
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    speech.setVoices([]);
    const { result, rerender } = mount({ message: closer });
    await pass(awaitVoicesMs - 1);
    expect(result.current.isAwaitingVoices).toBe(true);
    await pass(1);
    expect(result.current.isAwaitingVoices).toBe(false);
    act(() => speech.setVoices([indonesian]));
    await finish();
    expect(texts()).toEqual([]);
    rerender({ message: further });
    await finish();
    expect(texts()).toEqual([further.spoken]);
  });

  it('are awaited once: later messages do not wait, and are not spoken if the voices come after them', async () => {
    speech.setVoices([]);
    const first = mount({ message: closer });
    expect(first.result.current).toMatchObject({ isAvailable: false, isAwaitingVoices: true });
    await pass(awaitVoicesMs);
    first.rerender({ message: further });
    const second = mount({ message: closer });
    for (const { result } of [first, second]) expect(result.current.isAwaitingVoices).toBe(false);
    await pass(100);
    act(() => speech.setVoices([indonesian]));
    await finish();
    expect(texts()).toEqual([]);
    first.rerender({ message: closer });
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('are not awaited without a message, while the hook is not enabled, and in a browser that cannot speak', () => {
    speech.setVoices([]);
    const { result, rerender } = mount({ message: null });
    expect(result.current.isAwaitingVoices).toBe(false);
    rerender({ message: closer, enabled: false });
    expect(result.current.isAwaitingVoices).toBe(false);
    vi.stubGlobal('speechSynthesis', undefined);
    rerender({ message: further });
    expect(result.current.isAwaitingVoices).toBe(false);
  });

  it('say nothing if the message has gone, was stopped or is not enabled when they come', async () => {
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

  it('may change during and after a message, which is not repeated', async () => {
    mount({ message: closer });
    act(() => speech.setVoices([indonesian, english]));
    await begin();
    act(() => speech.setVoices([english, indonesian]));
    await finish();
    act(() => speech.setVoices([indonesian]));
    await finish();
    expect(texts()).toEqual([closer.spoken]);
  });

  it('may never come: nothing is spoken, and no timer is left', async () => {
    speech.setVoices([]);
    const { result } = mount({ message: closer });
    await finish();
    expect(result.current).toMatchObject({ isAvailable: false, isSpeaking: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are found for a message with an empty text', () => {
    const { result } = mount({ message: { spoken: '', language: 'id' } });
    expect(result.current.isAvailable).toBe(true);
  });

  it('are not available without a message', () => {
    const { result } = mount({ message: null });
    expect(result.current.isAvailable).toBe(false);
  });

  it('may be hostile values: none is available, and nothing is spoken', async () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      speech.setVoices(value);
      const { result, unmount } = mount({ message: closer });
      await finish();
      if (result.current.isAvailable) failures.push(`${name} is available`);
      act(() => speech.setVoices([value, { lang: 'id', voice: value }, value]));
      await finish();
      if (result.current.isSpeaking) failures.push(`${name} among voices is spoken`);
      unmount();
    }
    expect(failures).toEqual([]);
  });
});

describe('useSpokenStatus in a browser that', () => {
  const nothing = { isAvailable: false, isSpeaking: false, isPaused: false };

  it('has no speechSynthesis is silent', async () => {
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

  it('has no SpeechSynthesisUtterance is silent', async () => {
    vi.stubGlobal('SpeechSynthesisUtterance', undefined);
    const { result } = mount({ message: [closer, closerInEnglish] });
    await finish();
    expect(result.current.isSpeaking).toBe(false);
    expect(speech.calls.speak).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['speak', 'cancel', 'pause', 'resume', 'getVoices', 'addEventListener'] as const)(
    'throws in %s is silent, and speaks once it no longer throws',
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

  it('does not allow speech yet is silent, and speaks once it allows it', async () => {
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

  it('fails to speak one language continues with the next', async () => {
    speech.habits.fails = 'synthesis-failed';
    const { result } = mount({ message: [closer, closerInEnglish] });
    await finish();
    expect(texts()).toEqual([closer.spoken, closerInEnglish.spoken]);
    expect(result.current.isSpeaking).toBe(false);
  });

  it('reports no end continues after the longest time that the text can take', async () => {
    speech.habits.firesNoEvents = true;
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

  it('speaks slowly waits for the end', async () => {
    mount({ message: closer, rate: 0.5 });
    await pass(settleMs + 100 * closer.spoken.length * 2);
    expect(speech.finished).toEqual([closer.spoken]);
    expect(longestSpeechMs(closer.spoken, 0.5)).toBeGreaterThan(100 * closer.spoken.length * 2);
    expect(speech.calls.cancel).toBe(0);
  });
});
