import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { showScene } from '../support/camera.ts';
import {
  askForCamera,
  button,
  cameraIsLive,
  enrol,
  openScreen,
  patience,
  press,
  setUpEnrolment,
  shown,
  takePicture,
} from './support.tsx';

setUpEnrolment();

describe('a camera that cannot be used', () => {
  it('is explained when it is not allowed, and used once it is', async () => {
    await commands.allowCamera(false);
    openScreen();
    await askForCamera();
    await shown('cameraDenied');
    await commands.allowCamera(true);
    await press('Try again');
    await takePicture();
    await shown(200);
  });

  it('is explained when there is none, and used once it is there', async () => {
    await commands.unplugCamera();
    openScreen();
    await askForCamera();
    await shown('cameraNotFound');
    await showScene('near');
    await press('Try again');
    await takePicture();
    await shown(200);
  });

  it('is explained when it is unplugged', async () => {
    openScreen();
    await askForCamera();
    await cameraIsLive();
    await commands.unplugCamera();
    await shown('cameraNotFound');
  });

  it('is explained when another app has it', async () => {
    // The one failure that no file can play: Chromium's own error for a device that does not start.
    const inUse = new DOMException('Could not start video source', 'NotReadableError');
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValueOnce(inUse);
    openScreen();
    await askForCamera();
    await shown('cameraInUse');
    await press('Try again');
    await cameraIsLive();
  });

  it('is explained where the browser has none, as without HTTPS', async () => {
    vi.spyOn(navigator, 'mediaDevices', 'get').mockReturnValue(undefined as never);
    openScreen();
    await askForCamera();
    await shown('cameraUnsupported');
  });

  it('is explained when it stops again and again', async () => {
    const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
      const stream = await getUserMedia(constraints);
      setTimeout(() => stream.getTracks().forEach((track) => track.dispatchEvent(new Event('ended'))));
      return stream;
    });
    openScreen();
    await askForCamera();
    await shown('cameraInUse');
  });
});

describe('the camera', () => {
  /** All that the screen was given. */
  function watchStreams() {
    const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    return async () => {
      const streams = await Promise.all(getUserMedia.mock.results.map(({ value }) => value as Promise<MediaStream>));
      return new Set(streams.flatMap((stream) => stream.getTracks()).map((track) => track.readyState));
    };
  }

  it('can be turned off without a photo', async () => {
    const states = watchStreams();
    openScreen();
    await askForCamera();
    await cameraIsLive();
    expect(await states()).toContain('live');
    await press('Turn off the camera');
    expect(await states()).toEqual(new Set(['ended']));
    expect(button('Turn on the camera')).toBeVisible();
  });

  it('is off once a photo is taken', async () => {
    const states = watchStreams();
    openScreen();
    await enrol();
    await shown(200);
    expect(await states()).toEqual(new Set(['ended']));
  });

  it('is off for a person who left before it was on', async () => {
    const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    let decide = () => {};
    const decided = new Promise<void>((resolve) => (decide = resolve));
    const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
      await decided;
      return getUserMedia(constraints);
    });
    const { unmount } = openScreen();
    await askForCamera();
    await waitFor(() => expect(asked).toHaveBeenCalled(), patience);
    unmount();
    decide();
    const stream = (await asked.mock.results[0]?.value) as MediaStream;
    await waitFor(() => expect(stream.getTracks().map((track) => track.readyState)).toEqual(['ended']), patience);
  });

  it('is told to be on', async () => {
    openScreen();
    await askForCamera();
    await cameraIsLive();
    expect(screen.getByText('The camera is on')).toHaveAttribute('role', 'status');
  });
});
