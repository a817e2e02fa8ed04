import { waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { countFrames, finder, openScreen, patience, setUpLive, shown, turnOn } from './support.tsx';

setUpLive();

/** Frames that the camera takes, looked at or not. */
async function passFrames(count: number): Promise<void> {
  const video = document.querySelector('video');
  for (let passed = 0; passed < count; passed++) {
    await new Promise((resolve) => video?.requestVideoFrameCallback(resolve));
  }
}

function hidePage(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the frames of the live camera', () => {
  it('are looked at one after the other', async () => {
    const detect = finder.detect.bind(finder);
    let most = 0;
    let now = 0;
    const frames = countFrames();
    frames.detect.mockImplementation(async (...given) => {
      most = Math.max(most, ++now);
      try {
        return await detect(...given);
      } finally {
        now--;
      }
    });
    openScreen();
    await turnOn();
    await frames.wait(20);
    expect(most).toBe(1);
  });

  it('are not looked at while the page is hidden', async () => {
    const frames = countFrames();
    openScreen();
    await turnOn();
    await frames.wait(3);
    hidePage(true);
    // The one that is being looked at now.
    await Promise.all(frames.detect.mock.results.map(({ value }) => value as Promise<unknown>));
    const before = frames.detect.mock.calls.length;
    await passFrames(10);
    expect(frames.detect).toHaveBeenCalledTimes(before);
    hidePage(false);
    await frames.wait(3);
  });

  it.each(['camera', 'simulated'] as const)('are asked for no more once the screen is gone: %s', async (source) => {
    const frames = countFrames();
    const { unmount } = openScreen({ source });
    if (source === 'camera') {
      await turnOn();
      await frames.wait(3);
    } else {
      await shown(412);
    }
    const passScreenFrame = window.requestAnimationFrame.bind(window);
    unmount();
    const ofCamera = vi.spyOn(HTMLVideoElement.prototype, 'requestVideoFrameCallback');
    const ofScreen = vi.spyOn(window, 'requestAnimationFrame');
    await Promise.all(frames.detect.mock.results.map(({ value }) => value as Promise<unknown>));
    for (let passed = 0; passed < 10; passed++) await new Promise(passScreenFrame);
    expect(ofCamera).not.toHaveBeenCalled();
    expect(ofScreen).not.toHaveBeenCalled();
  });

  it('are looked at where the browser does not tell of them too', async () => {
    const { prototype } = HTMLVideoElement;
    const { requestVideoFrameCallback } = Object.getOwnPropertyDescriptors(prototype);
    Reflect.deleteProperty(prototype, 'requestVideoFrameCallback');
    onTestFinished(() => void Object.defineProperty(prototype, 'requestVideoFrameCallback', requestVideoFrameCallback));
    openScreen();
    await turnOn();
    await shown(200);
  });

  it('go nowhere', async () => {
    const frames = countFrames();
    openScreen();
    await turnOn();
    await shown(200);
    const requests = () => performance.getEntriesByType('resource');
    performance.setResourceTimingBufferSize(10_000);
    await waitFor(
      () =>
        expect(
          requests()
            .map(({ name }) => name)
            .join(),
        ).toMatch(/tiny_face_detector/),
      patience,
    );
    const before = requests().length;
    await frames.wait(20);
    expect(requests()).toHaveLength(before);
    expect(new Set(requests().map(({ name }) => new URL(name).host))).toEqual(new Set([location.host]));
  });
});
