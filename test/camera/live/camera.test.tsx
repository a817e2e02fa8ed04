import { queryByStatusCode } from 'face-status-kit/testing';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { showScene } from '../support/camera.ts';
import { button, openScreen, patience, press, setUpLive, shown, turnOn } from './support.tsx';

setUpLive();

describe('a camera that cannot be used', () => {
  it('is explained when it is not allowed, and used once it is', async () => {
    await commands.allowCamera(false);
    openScreen();
    await turnOn();
    await shown('cameraDenied');
    await commands.allowCamera(true);
    await press('Try again');
    await shown(200);
    expect(queryByStatusCode(document.body, 'cameraDenied')).toBeNull();
  });

  it('is explained when there is none, and used once it is there', async () => {
    await commands.unplugCamera();
    openScreen();
    await turnOn();
    await shown('cameraNotFound');
    await showScene('near');
    await press('Try again');
    await shown(200);
  });

  it('is explained when it is unplugged, and nothing stays of what it saw', async () => {
    openScreen();
    await turnOn();
    await shown(200);
    await commands.unplugCamera();
    await shown('cameraNotFound');
    expect(queryByStatusCode(document.body, 200)).toBeNull();
    expect(button('Try again')).toBeVisible();
  });

  it('is explained when another app has it', async () => {
    // The one failure that no file can play: Chromium's own error for a device that does not start.
    const inUse = new DOMException('Could not start video source', 'NotReadableError');
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValueOnce(inUse);
    openScreen();
    await turnOn();
    await shown('cameraInUse');
    await press('Try again');
    await shown(200);
  });
});

describe('the camera', () => {
  it('is not asked for until the person wants it', () => {
    const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    openScreen();
    expect(button('Turn on the camera')).toBeVisible();
    expect(getUserMedia).not.toHaveBeenCalled();
  });

  it('is off once the person turns it off, and the focus is not lost', async () => {
    const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    openScreen();
    await turnOn();
    await shown(200);
    await press('Turn off the camera');
    const streams = await Promise.all(getUserMedia.mock.results.map(({ value }) => value as Promise<MediaStream>));
    const states = streams.flatMap((stream) => stream.getTracks()).map((track) => track.readyState);
    expect(new Set(states)).toEqual(new Set(['ended']));
    expect(screen.queryByRole('group', { name: 'That’s right' })).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus(), patience);
  });

  it('is never asked for by a simulated person, who is named as one', async () => {
    const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    openScreen();
    await press('Simulated person');
    expect(screen.getByRole('img', { name: /A drawn person/ })).toBeVisible();
    await shown(412);
    await shown(413);
    expect(getUserMedia).not.toHaveBeenCalled();
  });
});
