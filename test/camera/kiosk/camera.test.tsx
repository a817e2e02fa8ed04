import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { showScene } from '../support/camera.ts';
import { openKiosk, patience, press, reached, setUpKiosk, shown } from './support.tsx';

setUpKiosk();

describe('the camera of a kiosk', () => {
  it('is on by itself where it is allowed', async () => {
    openKiosk();
    await screen.findByText(/look at the camera to begin/, {}, patience);
  });

  it('is asked for when somebody touches the screen where it is not allowed yet, and no promise is made before', async () => {
    await commands.allowCamera(false);
    const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    openKiosk();
    expect(await screen.findByText('Touch the screen to begin.')).toBeVisible();
    expect(getUserMedia).not.toHaveBeenCalled();
    await press('Begin');
    expect(await shown('cameraDenied')).toHaveTextContent(/Ask our staff to allow the camera/);
    await commands.allowCamera(true);
    await press('Try again');
    await shown(412);
  });

  it('is missed before anybody tries, and used once it is back', async () => {
    await commands.unplugCamera();
    openKiosk();
    await shown('cameraNotFound');
    await showScene('near');
    // As a browser tells of a camera that is plugged in.
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await reached('hold');
  });

  it('is missed when it is unplugged in the middle of a visit', async () => {
    openKiosk();
    await showScene('far');
    await shown(413);
    await commands.unplugCamera();
    await shown('cameraNotFound');
    await showScene('near');
    await press('Try again');
    await reached('result');
  });

  it('is off once the screen is gone', async () => {
    const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    const { unmount } = openKiosk();
    await screen.findByText(/look at the camera to begin/, {}, patience);
    unmount();
    const streams = await Promise.all(getUserMedia.mock.results.map(({ value }) => value as Promise<MediaStream>));
    await waitFor(() => {
      const states = streams.flatMap((stream) => stream.getTracks()).map((track) => track.readyState);
      expect(new Set(states)).toEqual(new Set(['ended']));
    });
  });
});
