import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { findMessage, getButton, getFirstStep, press } from '../support/checks.ts';
import { until } from '../support/clock.ts';
import { getCameraSpy, openScriptedStream, readTrackStates, unplug } from '../support/scriptedCamera.ts';
import { enrol, turnCameraOn, waitForPicture } from './steps.ts';
import { openScreen, setUpEnrolment } from './support.tsx';

setUpEnrolment();

describe('the camera of the enrolment screen', () => {
  it('is explained when another app uses it, and used afterwards', async () => {
    const inUse = new DOMException('Could not start video source', 'NotReadableError');
    getCameraSpy().mockRejectedValueOnce(inUse);
    openScreen();
    await turnCameraOn();
    await findMessage('cameraInUse');
    await press('Try again');
    await waitForPicture();
  });

  it('is explained when the browser has no access to cameras, as without HTTPS', async () => {
    vi.spyOn(navigator, 'mediaDevices', 'get').mockReturnValue(undefined as never);
    openScreen();
    await turnCameraOn();
    await findMessage('cameraUnsupported');
  });

  it('is explained when it stops again and again', async () => {
    getCameraSpy().mockImplementation(() => {
      const stream = openScriptedStream();
      setTimeout(() => unplug(stream));
      return Promise.resolve(stream);
    });
    openScreen();
    await turnCameraOn();
    await findMessage('cameraInUse');
  });

  it('can be turned off without a photo', async () => {
    openScreen();
    await turnCameraOn();
    await waitForPicture();
    expect(await readTrackStates()).toContain('live');
    await press('Turn off the camera');
    expect(await readTrackStates()).toEqual(new Set(['ended']));
    expect(getButton('Turn on the camera')).toBeVisible();
  });

  it('is off after the photo', async () => {
    openScreen();
    await enrol();
    await findMessage(200);
    expect(await readTrackStates()).toEqual(new Set(['ended']));
  });

  it('is turned off when the person has left before it was on', async () => {
    let grant = () => {};
    const granted = new Promise<void>((resolve) => (grant = resolve));
    const getUserMedia = getCameraSpy().mockImplementation(async () => {
      await granted;
      return openScriptedStream();
    });
    const { unmount } = openScreen();
    await turnCameraOn();
    await until(() => expect(getUserMedia).toHaveBeenCalled());
    unmount();
    grant();
    await until(async () => expect(await readTrackStates()).toEqual(new Set(['ended'])));
  });

  it('is asked for in words while the browser asks', async () => {
    const permission = Object.assign(new EventTarget(), { state: 'prompt', name: 'camera', onchange: null });
    vi.spyOn(navigator.permissions, 'query').mockResolvedValue(permission as PermissionStatus);
    let grant = () => {};
    const granted = new Promise<void>((resolve) => (grant = resolve));
    getCameraSpy().mockImplementation(async () => {
      await granted;
      return openScriptedStream();
    });
    openScreen();
    await turnCameraOn();
    expect(await findMessage('cameraPermission')).toHaveTextContent(
      getFirstStep('cameraPermission', { setting: 'desktop' }),
    );
    expect(screen.queryByRole('button', { name: 'Take the photo' })).toBeNull();
    Object.assign(permission, { state: 'granted' }).dispatchEvent(new Event('change'));
    expect(await findMessage('cameraStarting')).toHaveAttribute('aria-busy', 'true');
    grant();
    await waitForPicture();
    expect(document.querySelector('[data-code]')).toBeNull();
  });

  it('is announced when it is on', async () => {
    openScreen();
    await turnCameraOn();
    await waitForPicture();
    expect(screen.getByText('The camera is on')).toHaveAttribute('role', 'status');
  });
});
