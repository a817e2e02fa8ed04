import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settleMs } from '../../../src/kiosk/createSpeaker.ts';
import type { SpokenStatusOptions } from '../../../src/kiosk/useSpokenStatus.ts';
import { msPerCharacter, type FakeSpeech } from '../../support/fakeSpeech.ts';
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

describe('The commands of useSpokenStatus', () => {
  it('repeat() speaks every language again', async () => {
    const { result } = mount({ message: [closer, closerInEnglish] });
    await finish();
    act(() => result.current.repeat());
    await finish();
    const both = [closer.spoken, closerInEnglish.spoken];
    expect(speech.finished).toEqual([...both, ...both]);
  });

  it('repeat() starts a message again that is being spoken', async () => {
    const { result } = mount({ message: closer });
    await pass(1_000);
    act(() => result.current.repeat());
    expect(speech.speakingNow).toBeUndefined();
    await finish();
    expect(texts()).toEqual([closer.spoken, closer.spoken]);
    expect(speech.finished).toEqual([closer.spoken]);
  });

  it('repeat() does nothing without an enabled message, and after unmounting', async () => {
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

  it('resume() continues after pause() with the language that was being spoken', async () => {
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

  it('pause() works before speech begins', async () => {
    const { result } = mount({ message: closer });
    act(() => result.current.pause());
    await finish();
    expect(texts()).toEqual([]);
    act(() => result.current.resume());
    await finish();
    expect(speech.finished).toEqual([closer.spoken]);
  });

  it('stop() ends the message until repeat()', async () => {
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

  it('pause() and resume() do nothing after the end of the message', async () => {
    const { result } = mount({ message: closer });
    await finish();
    act(() => result.current.pause());
    expect(result.current.isPaused).toBe(false);
    act(() => result.current.resume());
    await finish();
    expect(texts()).toHaveLength(1);
  });
});

describe('The speed and volume of useSpokenStatus', () => {
  it.each<[string, SpokenStatusOptions, { rate: number; volume: number }]>([
    ['within the ranges', { rate: 1.5, volume: 0.3 }, { rate: 1.5, volume: 0.3 }],
    ['at the ends of the ranges', { rate: 0.5, volume: 0 }, { rate: 0.5, volume: 0 }],
    ['too high', { rate: 9, volume: 7 }, { rate: 2, volume: 1 }],
    ['too low', { rate: 0, volume: -1 }, { rate: 0.5, volume: 0 }],
    ['infinite', { rate: Infinity, volume: -Infinity }, { rate: 2, volume: 0 }],
    ['not a number', { rate: NaN, volume: '1' as never }, { rate: 1, volume: 1 }],
    ['not given', { rate: null as never, volume: undefined }, { rate: 1, volume: 1 }],
  ])('that are %s are used as the nearest that make sense', async (_what, options, expected) => {
    mount({ message: closer, ...options });
    await pass(30_000);
    expect(speech.heard).toMatchObject([expected]);
    expect(speech.finished).toHaveLength(1);
    vi.mocked(console.warn).mockClear();
  });

  it('may change without speaking again, and count from the next utterance', async () => {
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

describe('The result of useSpokenStatus', () => {
  it('tells whether the message is being spoken', async () => {
    const { result } = mount({ message: closer });
    expect(result.current).toMatchObject({ isAvailable: true, isSpeaking: true, isPaused: false });
    await begin();
    expect(result.current.isSpeaking).toBe(true);
    await finish();
    expect(result.current.isSpeaking).toBe(false);
  });

  it('is the same object while its state does not change', async () => {
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

  it('is silent for hostile messages, which are not spoken', async () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      const { result, unmount } = mount({ message: value as never });
      await finish();
      if (result.current.isSpeaking || result.current.isPaused || speech.calls.speak > 0) failures.push(name);
      unmount();
    }
    expect(failures).toEqual([]);
  });

  it('never throws for a list with a hostile value', async () => {
    for (const [, value] of hostileValues()) {
      const { unmount } = mount({ message: [value, closer] as never });
      await finish();
      unmount();
    }
    expect(new Set(texts())).toEqual(new Set([closer.spoken]));
  });
});
