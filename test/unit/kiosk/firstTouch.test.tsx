import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english, type FakeSpeech } from '../../support/fakeSpeech.ts';
import {
  begin,
  closer,
  closerInEnglish,
  finish,
  further,
  mount,
  pass,
  setTouched,
  startFakeSpeech,
  stopFakeSpeech,
  touchFirst,
} from './support/spokenStatus.ts';

let speech: FakeSpeech;
const texts = () => speech.heard.map(({ text }) => text);
const touch = (type: string) => act(() => void document.body.dispatchEvent(new Event(type, { bubbles: true })));

beforeEach(() => {
  speech = startFakeSpeech();
  setTouched(false);
  speech.habits.isNotAllowed = true;
});
afterEach(stopFakeSpeech);

describe('useSpokenStatus after the first touch of the page', () => {
  it('speaks the message that the browser has refused before, once', async () => {
    mount({ message: [closer, closerInEnglish] });
    await finish();
    expect(texts()).toEqual([]);
    touchFirst(speech);
    touch('click');
    await finish();
    touch('pointerup');
    await finish();
    expect(speech.finished).toEqual([closer.spoken, closerInEnglish.spoken]);
  });

  it('speaks it for a key and for the click of a switch or a screen reader, too', async () => {
    for (const type of ['keyup', 'click']) {
      setTouched(false);
      speech.habits.isNotAllowed = true;
      const { unmount } = mount({ message: closer });
      await finish();
      speech.habits.isNotAllowed = false;
      setTouched(true);
      touch(type);
      await finish();
      expect(texts().splice(0), type).toEqual([closer.spoken]);
      speech.heard.length = 0;
      unmount();
    }
  });

  it('speaks it if the browser reports nothing at all while it does not allow speech, as on an iPad', async () => {
    Object.assign(speech.habits, { isNotAllowed: false, ignoresSpeech: true });
    const { result } = mount({ message: closer });
    await begin();
    expect(result.current).toMatchObject({ isSpeaking: true, unspokenLanguages: [] });
    expect(speech.heard).toEqual([]);
    speech.habits.ignoresSpeech = false;
    touchFirst(speech);
    await finish();
    expect(speech.finished).toEqual([closer.spoken]);
    expect(result.current).toMatchObject({ isSpeaking: false, unspokenLanguages: [] });
  });

  it('speaks only the present message, and nothing once it has gone or is no longer enabled', async () => {
    const { rerender } = mount({ message: closer });
    await finish();
    rerender({ message: further });
    await finish();
    touchFirst(speech);
    await finish();
    expect(texts()).toEqual([further.spoken]);

    for (const props of [{ message: null }, { message: closer, enabled: false }]) {
      setTouched(false);
      speech.habits.isNotAllowed = true;
      rerender({ message: closer });
      await finish();
      rerender(props);
      touchFirst(speech);
      await finish();
    }
    expect(texts()).toEqual([further.spoken]);
  });

  it('does not interrupt a message that the browser allows before a touch', async () => {
    speech.habits.isNotAllowed = false;
    mount({ message: [closer, closerInEnglish] });
    await begin();
    touchFirst(speech);
    await finish();
    touch('pointerup');
    await finish();
    expect(texts()).toEqual([closer.spoken, closerInEnglish.spoken]);
    expect(speech.calls.cancel).toBe(0);
  });

  it('speaks nothing by itself if the browser does not allow it even then, for example after Escape', async () => {
    mount({ message: closer });
    await finish();
    touch('keyup');
    await finish();
    expect(speech.calls.speak).toBe(1);
    touchFirst(speech);
    await finish();
    expect(speech.finished).toEqual([closer.spoken]);
  });

  it('does not try again what failed for another reason after a touch', async () => {
    touchFirst(speech);
    speech.habits.fails = 'synthesis-failed';
    mount({ message: closer });
    await finish();
    touch('pointerup');
    await finish();
    expect(speech.calls.speak).toBe(1);
  });

  it('leaves a message paused, and speaks no language without a voice', async () => {
    speech.setVoices([english]);
    const { result } = mount({ message: [closer, closerInEnglish] });
    act(() => result.current.pause());
    await pass(1_000);
    touchFirst(speech);
    await finish();
    expect(texts()).toEqual([]);
    act(() => result.current.resume());
    await finish();
    expect(texts()).toEqual([closerInEnglish.spoken]);
  });
});
