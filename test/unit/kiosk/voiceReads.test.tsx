import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english, indonesian, type FakeSpeech } from '../../support/fakeSpeech.ts';
import {
  closer,
  closerInEnglish,
  finish,
  further,
  mount,
  startFakeSpeech,
  stopFakeSpeech,
} from './support/spokenStatus.ts';

let speech: FakeSpeech;
beforeEach(() => {
  speech = startFakeSpeech();
});
afterEach(stopFakeSpeech);

describe('The list of the browser’s voices', () => {
  it('is read no more once it is known, however often messages are rendered and spoken', async () => {
    speech.setVoices([english]);
    const { rerender, result } = mount({ message: [closer, closerInEnglish] });
    await finish();
    const readsAtFirst = speech.calls.getVoices;
    // At the first render, and after the hook has begun to watch; StrictMode does both twice.
    expect(readsAtFirst).toBeLessThanOrEqual(4);
    for (let render = 0; render < 50; render++) {
      rerender({ message: render % 2 ? [closer] : [further, closerInEnglish] });
      act(() => result.current.repeat());
    }
    await finish();
    expect(speech.heard).toHaveLength(1);
    expect(speech.calls.getVoices).toBe(readsAtFirst);
  });

  it('is read once more after each change of the voices', async () => {
    const { rerender } = mount({ message: closer });
    await finish();
    const readsAtFirst = speech.calls.getVoices;
    for (const voices of [[english], [indonesian, english], [indonesian]]) act(() => speech.setVoices(voices));
    for (let render = 0; render < 10; render++) rerender({ message: render % 2 ? closer : further });
    expect(speech.calls.getVoices).toBe(readsAtFirst + 3);
  });

  it('is read at each render while it is empty, for a browser that fires no event once it has loaded its voices', () => {
    speech.setVoices([]);
    const { rerender, result } = mount({ message: closer });
    Object.assign(speech, { addEventListener: undefined });
    speech.getVoices = () => [indonesian];
    expect(result.current.isAvailable).toBe(false);
    rerender({ message: further });
    expect(result.current.isAvailable).toBe(true);
  });
});
