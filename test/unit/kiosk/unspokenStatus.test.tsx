import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { longestSpeechMs } from '../../../src/kiosk/speakUtterance.ts';
import { english, indonesian, type FakeSpeech } from '../../support/fakeSpeech.ts';
import {
  begin,
  closer,
  closerInEnglish,
  finish,
  further,
  mount,
  pass,
  setHidden,
  setTouched,
  speechErrors,
  startFakeSpeech,
  stopFakeSpeech,
  touchFirst,
} from './support/spokenStatus.ts';

let speech: FakeSpeech;
beforeEach(() => {
  speech = startFakeSpeech();
});
afterEach(stopFakeSpeech);

describe('The unspoken languages of useSpokenStatus', () => {
  it('are none while a message is spoken, and after it', async () => {
    const { result } = mount({ message: [closer, closerInEnglish] });
    for (let second = 0; second < 15; second++) {
      expect(result.current.unspokenLanguages).toEqual([]);
      await pass(1_000);
    }
  });

  it('are those that fail with any error, once the rest of the message is over', async () => {
    for (const error of speechErrors) {
      speech.habits.fails = error;
      const { result, unmount } = mount({ message: [closer, closerInEnglish] });
      await begin();
      expect(result.current.unspokenLanguages, error).toEqual([]);
      await finish();
      expect(result.current, error).toMatchObject({ unspokenLanguages: ['id', 'en'], isSpeaking: false });
      unmount();
    }
  });

  it('are only those that fail: the other ones are spoken', async () => {
    Object.assign(speech.habits, { fails: 'network', failsInLanguage: 'id' });
    const { result } = mount({ message: [closer, closerInEnglish] });
    await finish();
    expect(speech.finished).toEqual([closerInEnglish.spoken]);
    expect(result.current.unspokenLanguages).toEqual(['id']);
  });

  it('include a language without a voice, if another one has a voice', async () => {
    speech.setVoices([english]);
    const { result } = mount({ message: [closer, closerInEnglish] });
    await begin();
    expect(result.current.unspokenLanguages).toEqual([]);
    await finish();
    expect(speech.finished).toEqual([closerInEnglish.spoken]);
    expect(result.current.unspokenLanguages).toEqual(['id']);
  });

  it('include a message before the first touch; the next message after it is spoken', async () => {
    speech.habits.isNotAllowed = true;
    const { result, rerender } = mount({ message: closer });
    await finish();
    expect(result.current.unspokenLanguages).toEqual(['id']);
    speech.habits.isNotAllowed = false;
    rerender({ message: further });
    expect(result.current.unspokenLanguages).toEqual([]);
    await finish();
    expect(speech.finished).toEqual([further.spoken]);
    expect(result.current.unspokenLanguages).toEqual([]);
  });

  it('include a language for which speak() throws', async () => {
    speech.habits.throws = ['speak'];
    const { result } = mount({ message: closer });
    await finish();
    expect(result.current.unspokenLanguages).toEqual(['id']);
  });

  it('include a language of which the browser reports nothing, after the longest time that it can take', async () => {
    speech.habits.firesNoEvents = true;
    const { result } = mount({ message: closer });
    await begin();
    await pass(longestSpeechMs(closer.spoken, 1) - 1);
    expect(result.current.unspokenLanguages).toEqual([]);
    await pass(1);
    expect(result.current.unspokenLanguages).toEqual(['id']);
  });

  it('do not include a language that began, even if the browser reports no end', async () => {
    speech.habits.firesNoEnd = true;
    const { result } = mount({ message: closer });
    await pass(120_000);
    expect(result.current).toMatchObject({ unspokenLanguages: [], isSpeaking: false });
  });

  it('are those that no voice had begun when other code cancelled the speech of the page', async () => {
    const { result, rerender } = mount({ message: [closer, closerInEnglish] });
    await begin();
    speech.cancel();
    await finish();
    expect(speech.heard).toHaveLength(1);
    expect(result.current).toMatchObject({ unspokenLanguages: ['en'], isSpeaking: false });

    speech.habits.msToBegin = 1_000;
    rerender({ message: [further, closerInEnglish] });
    await begin();
    speech.cancel();
    await finish();
    expect(speech.heard).toHaveLength(1);
    expect(result.current).toMatchObject({ unspokenLanguages: ['id', 'en'], isSpeaking: false });
  });

  it('are none after speech that stop() or a hidden page has ended', async () => {
    const ends = {
      'stop()': (stop: () => void) => act(stop),
      'a hidden page': () => setHidden(true),
    };
    for (const [name, end] of Object.entries(ends)) {
      speech.setVoices([english]);
      const { result, unmount } = mount({ message: [closer, closerInEnglish] });
      await begin();
      end(result.current.stop);
      await finish();
      expect(result.current.unspokenLanguages, name).toEqual([]);
      setHidden(false);
      unmount();
    }
  });

  it('stay as they are while a refused message is spoken after the first touch, and afterwards', async () => {
    for (const isStillFailing of [false, true]) {
      setTouched(false);
      speech.habits.isNotAllowed = true;
      const { result, unmount } = mount({ message: [closer, closerInEnglish] });
      await finish();
      const refused = result.current.unspokenLanguages;
      expect(refused).toEqual(['id', 'en']);
      if (isStillFailing) speech.habits.fails = 'network';
      touchFirst(speech);
      await begin();
      expect(result.current.isSpeaking).toBe(true);
      expect(result.current.unspokenLanguages).toBe(refused);
      await finish();
      expect(result.current.isSpeaking).toBe(false);
      expect(result.current.unspokenLanguages).toBe(refused);
      unmount();
    }
    expect(speech.finished).toEqual([closer.spoken, closerInEnglish.spoken]);
  });

  it('are forgotten by repeat(), which tries again', async () => {
    speech.habits.fails = 'audio-busy';
    const { result } = mount({ message: closer });
    await finish();
    delete speech.habits.fails;
    act(() => result.current.repeat());
    expect(result.current.unspokenLanguages).toEqual([]);
    await finish();
    expect(speech.finished).toEqual([closer.spoken]);
    expect(result.current.unspokenLanguages).toEqual([]);
  });

  it('are none while the hook is not enabled, without a message, with an empty text and without any voice', async () => {
    speech.habits.fails = 'network';
    const { result, rerender } = mount({ message: closer });
    await finish();
    rerender({ message: closer, enabled: false });
    expect(result.current.unspokenLanguages).toEqual([]);
    rerender({ message: null });
    expect(result.current.unspokenLanguages).toEqual([]);
    rerender({ message: { spoken: '', language: 'id' } });
    await finish();
    expect(result.current.unspokenLanguages).toEqual([]);
    speech.setVoices([]);
    rerender({ message: further });
    await finish();
    expect(result.current).toMatchObject({ isAvailable: false, unspokenLanguages: [] });
    speech.setVoices([indonesian]);
  });
});
