import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSimulatedCamera } from '../../../../stories/examples/simulation/createSimulatedCamera.ts';
import { simulatePerson } from '../../../../stories/examples/simulation/simulatePerson.ts';
import { findMessage } from '../support/checks.ts';
import { getFrameRequestSpy, pass, until } from '../support/clock.ts';
import { getCameraSpy } from '../support/scriptedCamera.ts';
import { countFrames, openScreen, setUpLive, turnOn } from './support.tsx';

setUpLive();

function setPageHidden(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the frames of the live camera', () => {
  it('are searched one after the other, even when the detector is slow', async () => {
    let running = 0;
    let maxRunning = 0;
    const frames = countFrames();
    frames.detect.mockImplementation(async () => {
      maxRunning = Math.max(maxRunning, ++running);
      await new Promise((resolve) => setTimeout(resolve, 200));
      running--;
      return [];
    });
    openScreen();
    await turnOn();
    await frames.wait(10);
    expect(maxRunning).toBe(1);
  });

  it.each([
    ['while a frame is searched', 1],
    ['between two frames', 0],
  ])('are not searched while the page is hidden, from a moment %s', async (_moment, runningSearches) => {
    let running = 0;
    const frames = countFrames();
    frames.detect.mockImplementation(async () => {
      running++;
      await new Promise((resolve) => setTimeout(resolve, 200));
      running--;
      return [];
    });
    openScreen();
    await turnOn();
    await frames.wait(3);
    await until(() => {
      expect(running).toBe(runningSearches);
      setPageHidden(true);
    });
    const callsBefore = frames.detect.mock.calls.length;
    await pass(2_000);
    expect(frames.detect).toHaveBeenCalledTimes(callsBefore);
    setPageHidden(false);
    await frames.wait(3);
  });

  it('are not requested any more when the screen is gone', async () => {
    const frames = countFrames();
    const { unmount } = openScreen();
    await turnOn();
    await frames.wait(3);
    unmount();
    const requestVideoFrame = getFrameRequestSpy();
    const requestScreenFrame = vi.spyOn(window, 'requestAnimationFrame');
    requestVideoFrame.mockClear();
    await pass(1_000);
    expect(requestVideoFrame).not.toHaveBeenCalled();
    expect(requestScreenFrame).not.toHaveBeenCalled();
  });

  it('are searched in a browser that does not report video frames', async () => {
    const { prototype } = HTMLVideoElement;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, 'requestVideoFrameCallback');
    Reflect.deleteProperty(prototype, 'requestVideoFrameCallback');
    onTestFinished(() => {
      if (descriptor) Object.defineProperty(prototype, 'requestVideoFrameCallback', descriptor);
    });
    // The times of screen frames must be those of the fake clock.
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((onFrame) =>
      window.setTimeout(() => onFrame(performance.now()), 66),
    );
    openScreen();
    await turnOn();
    await findMessage('holdStill');
  });

  it('come from an injected camera at once, without the person’s own', async () => {
    const camera = createSimulatedCamera(simulatePerson);
    openScreen({
      finder: camera.finder,
      camera: { open: camera.open, label: 'A drawn person', overlay: <p>Simulated person</p> },
    });
    await findMessage(412);
    await findMessage(413);
    expect(document.querySelector('video')).toHaveAccessibleName('A drawn person');
    expect(document.body).toHaveTextContent('Simulated person');
    expect(getCameraSpy()).not.toHaveBeenCalled();
  });
});
