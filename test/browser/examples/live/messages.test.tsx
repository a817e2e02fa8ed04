import { readingTimeMs } from 'face-status-kit/capture';
import { queryByStatusCode } from 'face-status-kit/testing';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findMessage, getButton, press } from '../support/checks.ts';
import { until } from '../support/clock.ts';
import { getCameraSpy, readTrackStates, showScene } from '../support/scriptedCamera.ts';
import { countFrames, fixRandomNumbers, noisy, openScreen, setUpLive, turnOn } from './support.tsx';

setUpLive();

describe('the message of the live camera', () => {
  it('tells a person in the right place to hold still', async () => {
    openScreen();
    await turnOn();
    expect(await findMessage(200)).toHaveTextContent(/That’s right.*Hold still/);
  });

  it.each([
    ['far', 413, /Your face is too small.*Move closer/],
    ['nobody', 412, /We can’t see your face.*Show your whole face/],
    ['two', 'multipleFaces', /We see more than one face.*Make sure only you/],
  ] as const)('explains the scene "%s" as long as it lasts', async (scene, code, words) => {
    showScene(scene);
    openScreen();
    await turnOn();
    expect(await findMessage(code)).toHaveTextContent(words);
    showScene('near');
    await findMessage(200);
  });

  it('does not ask for a new photo', async () => {
    showScene('far');
    openScreen();
    await turnOn();
    const message = await findMessage(413);
    expect(message).not.toHaveTextContent(/new photo/);
    expect(message.querySelector('button')).toBeNull();
  });

  it('changes to Indonesian at once', async () => {
    openScreen();
    await turnOn();
    const message = await findMessage(200);
    await press('Bahasa Indonesia');
    expect(message).toHaveTextContent(/Sudah pas.*Jangan bergerak/);
    expect(message.closest('[lang]')).toHaveAttribute('lang', 'id');
  });

  it('explains a camera that another app uses, and continues afterwards', async () => {
    const inUse = new DOMException('Could not start video source', 'NotReadableError');
    getCameraSpy().mockRejectedValueOnce(inUse);
    openScreen();
    await turnOn();
    await findMessage('cameraInUse');
    await press('Try again');
    await findMessage(200);
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
    await findMessage(200);
    await press('Turn off the camera');
    expect(await readTrackStates()).toEqual(new Set(['ended']));
    expect(screen.queryByRole('group', { name: 'That’s right' })).not.toBeInTheDocument();
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
    const raw = recordAttribute(findRawRow(), 'data-status');
    await frames.wait(60);
    showScene('near');
    await findMessage(200);
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
    await until(() => expect(changes.length).toBeGreaterThan(4));
    const shortestMs = readingTimeMs('', 'en');
    const durations = changes.slice(1).map(({ atMs }, index) => atMs - (changes[index]?.atMs ?? 0));
    // The fake clock moves in steps, so a change may be recorded up to two steps late.
    expect(durations.filter((ms) => ms < shortestMs - 100)).toEqual([]);
  });
});
