import { resolveStatusMessage } from 'face-status-kit';
import { readingTimeMs } from 'face-status-kit/capture';
import { queryByStatusCode } from 'face-status-kit/testing';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findMessage, getButton, press } from '../support/checks.ts';
import { until } from '../support/clock.ts';
import { showScene } from '../support/scenes.ts';
import { getCameraSpy, openScriptedStream, readTrackStates } from '../support/scriptedCamera.ts';
import { countFrames, fixRandomNumbers, noisy, openScreen, setUpLive, turnOn } from './support.tsx';

setUpLive();

describe('the message of the live camera', () => {
  it.each([
    ['near', 'holdStill'],
    ['far', 413],
    ['nobody', 412],
    ['two', 'multipleFaces'],
  ] as const)('says the kit’s words for the scene "%s" as long as it lasts', async (scene, code) => {
    showScene(scene);
    openScreen();
    await turnOn();
    const message = await findMessage(code);
    const words = resolveStatusMessage(code, { stage: 'capture', setting: 'desktop' });
    expect(message).toHaveTextContent(words?.title ?? '');
    expect(message).toHaveTextContent(words?.actions[0]?.label ?? '');
    showScene(scene === 'near' ? 'far' : 'near');
    await findMessage(scene === 'near' ? 413 : 'holdStill');
  });

  it('says that the browser asks for the camera, and that it starts', async () => {
    let allow: (stream: MediaStream) => void = () => {};
    getCameraSpy().mockReturnValueOnce(new Promise((resolve) => (allow = resolve)));
    const frames = countFrames();
    frames.detect.mockImplementation(() => new Promise(() => {}));
    openScreen();
    await turnOn();
    await findMessage('cameraPermission');
    allow(openScriptedStream());
    await findMessage('cameraStarting');
  });

  it('does not ask for a new photo', async () => {
    showScene('far');
    openScreen();
    await turnOn();
    const message = await findMessage(413);
    expect(message).not.toHaveTextContent(/new photo|in the photo/);
    expect(message.querySelector('button')).toBeNull();
  });

  it('changes to Indonesian at once', async () => {
    openScreen();
    await turnOn();
    const message = await findMessage('holdStill');
    await press('Bahasa Indonesia');
    expect(message).toHaveTextContent(resolveStatusMessage('holdStill', { language: 'id' })?.title ?? '');
    expect(message.closest('[lang]')).toHaveAttribute('lang', 'id');
  });

  it('explains a camera that another app uses, and continues afterwards', async () => {
    const inUse = new DOMException('Could not start video source', 'NotReadableError');
    getCameraSpy().mockRejectedValueOnce(inUse);
    openScreen();
    await turnOn();
    await findMessage('cameraInUse');
    await press('Try again');
    await findMessage('holdStill');
    expect(queryByStatusCode(document.body, 'cameraInUse')).toBeNull();
  });
});

describe('the camera of the live camera screen', () => {
  it('is off until the person turns it on', () => {
    openScreen();
    expect(getButton('Turn on the camera')).toBeVisible();
    expect(getCameraSpy()).not.toHaveBeenCalled();
  });

  it('is off after the person turns it off, and the focus moves to the heading', async () => {
    openScreen();
    await turnOn();
    await findMessage('holdStill');
    await press('Turn off the camera');
    expect(await readTrackStates()).toEqual(new Set(['ended']));
    expect(queryByStatusCode(document.body, 'holdStill')).toBeNull();
    await until(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });
});

/** Records the values of an attribute, with their times on the fake clock. */
function recordAttribute(element: Node, attribute: string) {
  const changes: { readonly value: string; readonly atMs: number }[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const value = target instanceof Element ? target.getAttribute(attribute) : null;
      if (value && value !== changes.at(-1)?.value) changes.push({ value, atMs: Date.now() });
    }
  });
  observer.observe(element, { attributeFilter: [attribute] });
  return changes;
}

function findRawRow(): HTMLElement {
  const row = screen.getAllByText('Raw')[0]?.parentElement;
  if (!row) throw new Error('There is no raw row.');
  return row;
}

describe('the live camera with random codes in two of five frames', () => {
  it('changes the message only with the scene, while the raw code flickers', async () => {
    fixRandomNumbers();
    const frames = countFrames();
    showScene('far');
    openScreen(noisy);
    await turnOn();
    const message = await findMessage(413);
    const shown = recordAttribute(message, 'data-code');
    const raw = recordAttribute(findRawRow(), 'data-frame-code');
    await frames.wait(60);
    showScene('near');
    await findMessage('holdStill');
    await frames.wait(60);
    expect(message).toBeVisible();
    expect(raw.length).toBeGreaterThan(30);
    expect(shown.length).toBeLessThan(raw.length / 5);
  });

  it('leaves each message on the screen until it can be read, even with a short window', async () => {
    fixRandomNumbers();
    openScreen({ ...noisy, stability: { windowMs: 50, stickiness: 0 } });
    await turnOn();
    const message = await until(() => {
      const element = document.querySelector('.live-message [data-code]');
      if (!element) throw new Error('There is no message yet.');
      return element;
    });
    const changes = recordAttribute(message, 'data-code');
    await until(() => expect(changes.length).toBeGreaterThan(9));
    const shortestMs = readingTimeMs('', 'en');
    // The moments of the camera's start end at once. A hint and `holdStill` replace one another after a second.
    const readyDisplayMs = 1_000;
    const durations = changes.flatMap(({ value, atMs }, index) => {
      const next = changes[index + 1];
      if (next === undefined || value.startsWith('camera')) return [];
      const isReadyChange = value === 'holdStill' || next.value === 'holdStill';
      return [next.atMs - atMs + (isReadyChange ? shortestMs - readyDisplayMs : 0)];
    });
    expect(durations.length).toBeGreaterThan(1);
    // The fake clock moves in steps, so a change may be recorded up to two steps late.
    expect(durations.filter((ms) => ms < shortestMs - 100)).toEqual([]);
  });
});
