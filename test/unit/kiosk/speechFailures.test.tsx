import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitVoicesMs } from '../../../src/kiosk/createSpeaker.ts';
import { english, indonesian, installFakeSpeech, type FakeSpeech } from '../../support/fakeSpeech.ts';
import {
  begin,
  pass,
  resolve,
  setTouched,
  speechErrors,
  startFakeSpeech,
  stopFakeSpeech,
  touchFirst,
} from './support/spokenStatus.ts';

const options = { language: 'en', setting: 'kiosk', privacy: true } as const;
const { spoken } = resolve(413, options);
const { spoken: further } = resolve(412, options);

let speech: FakeSpeech;
/** Every text that a live region has ever had. */
let announced: string[];
let observer: MutationObserver;

beforeEach(() => {
  speech = startFakeSpeech();
  announced = [];
  observer = new MutationObserver((mutations) => {
    for (const { target, addedNodes } of mutations) {
      if (!(target instanceof Element) || !target.closest('[aria-live]')) continue;
      for (const { textContent } of addedNodes) if (textContent?.trim()) announced.push(textContent.trim());
    }
  });
  observer.observe(document, { childList: true, subtree: true });
});
afterEach(() => {
  observer.disconnect();
  stopFakeSpeech();
});

const kiosk = (props: Partial<KioskStatusProps> = {}) => (
  <KioskStatus code={413} languages={['en']} defaultSpeech="on" idleMs={Infinity} {...(props as object)} />
);

/** Waits longer than any failure takes to be noticed, in steps in which React 18 renders. */
async function wait(): Promise<void> {
  for (let second = 0; second < 30; second++) await pass(1_000);
}

/** What may go wrong while a message is spoken. */
const failures: Readonly<Record<string, () => void>> = {
  ...Object.fromEntries(speechErrors.map((error) => [error, () => void (speech.habits.fails = error)])),
  'a refusal before the first touch': () => void (speech.habits.isNotAllowed = true),
  'a browser that reports nothing': () => void (speech.habits.firesNoEvents = true),
  'a browser that never begins': () => void (speech.habits.ignoresSpeech = true),
  'speak() that throws': () => void (speech.habits.throws = ['speak']),
  'a browser that cannot speak': () => void vi.stubGlobal('speechSynthesis', undefined),
  'no voice in the browser': () => speech.setVoices([]),
  'no voice for the language': () => speech.setVoices([indonesian]),
};

describe('A message that KioskStatus cannot speak', () => {
  it('is announced exactly once, whatever goes wrong', async () => {
    for (const [name, fail] of Object.entries(failures)) {
      speech = installFakeSpeech();
      fail();
      const { rerender } = render(kiosk());
      await wait();
      rerender(kiosk({ actionHandlers: {} }));
      await wait();
      expect(announced.splice(0), name).toEqual([spoken]);
      expect(speech.finished, name).toEqual([]);
      cleanup();
    }
  });

  it('is announced once if other code cancels the speech of the page before it begins', async () => {
    speech.habits.msToBegin = 1_000;
    render(kiosk());
    await begin();
    speech.cancel();
    await wait();
    expect(announced).toEqual([spoken]);
    expect(speech.heard).toEqual([]);
  });

  it('is announced once, and spoken once after the first touch if it is still shown', async () => {
    setTouched(false);
    speech.habits.isNotAllowed = true;
    render(kiosk());
    await wait();
    expect(announced).toEqual([spoken]);
    touchFirst(speech);
    await wait();
    expect(speech.finished).toEqual([spoken]);
    expect(announced).toEqual([spoken]);
  });

  it('is spoken once by a first touch of the button that repeats it, and not by one that turns its sound off', async () => {
    for (const [name, texts] of [['Say it again', [spoken]] as const, ['Read aloud', []] as const]) {
      speech = installFakeSpeech();
      setTouched(false);
      speech.habits.isNotAllowed = true;
      render(kiosk());
      await wait();
      touchFirst(speech);
      fireEvent.click(screen.getByRole('button', { name }));
      await pass(1_000);
      await wait();
      expect(speech.finished, name).toEqual(texts);
      cleanup();
    }
  });
});

describe('A message of KioskStatus at the start of a page', () => {
  it('waits for the voices, and is then spoken and not announced', async () => {
    speech.setVoices([]);
    render(kiosk());
    await pass(awaitVoicesMs - 100);
    act(() => speech.setVoices([english]));
    await wait();
    expect(speech.finished).toEqual([spoken]);
    expect(announced).toEqual([]);
  });

  it('is announced and not spoken if the voices come later; the next message is spoken', async () => {
    speech.setVoices([]);
    const { rerender } = render(kiosk());
    await pass(awaitVoicesMs - 1);
    expect(announced).toEqual([]);
    await pass(500);
    expect(announced).toEqual([spoken]);
    rerender(kiosk({ code: 412 }));
    await pass(500);
    act(() => speech.setVoices([english]));
    await wait();
    expect(announced).toEqual([spoken, further]);
    expect(speech.finished).toEqual([]);
    rerender(kiosk());
    await wait();
    expect(announced).toEqual([spoken, further]);
    expect(speech.finished).toEqual([spoken]);
  });

  it('is announced at once while the sound is off', async () => {
    speech.setVoices([]);
    render(kiosk({ defaultSpeech: 'off' }));
    await pass(500);
    expect(announced).toEqual([spoken]);
  });
});
