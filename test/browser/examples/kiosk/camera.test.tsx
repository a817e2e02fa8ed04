import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { findMessage, getTitle, press } from '../support/checks.ts';
import { pass, until } from '../support/clock.ts';
import { showScene } from '../support/scenes.ts';
import { getCameraSpy, openScriptedStream, readTrackStates } from '../support/scriptedCamera.ts';
import { english } from './kioskOptions.ts';
import { openKiosk, setUpKiosk } from './support.tsx';

setUpKiosk();

describe('the camera of the kiosk', () => {
  it('is on by itself when it has permission', async () => {
    openKiosk();
    await until(() => screen.getByText(/Look at the camera or touch/, { selector: 'li *' }));
  });

  it('asks for permission only after a touch, and the welcome does not mention it before', async () => {
    vi.spyOn(navigator.permissions, 'query').mockRejectedValue(new TypeError('This browser does not know "camera".'));
    openKiosk();
    expect(screen.getByText('Touch the screen to begin', { selector: 'li *' })).toBeVisible();
    await pass(1_000);
    expect(getCameraSpy()).not.toHaveBeenCalled();
    let grant = () => {};
    const granted = new Promise<void>((resolve) => (grant = resolve));
    getCameraSpy().mockImplementation(async () => {
      await granted;
      return openScriptedStream();
    });
    await press('Begin');
    expect(await findMessage('cameraPermission')).toHaveTextContent(getTitle('cameraPermission', english));
    grant();
    await findMessage(412);
  });

  it('is used when it is plugged in again', async () => {
    const notFound = new DOMException('Requested device not found', 'NotFoundError');
    getCameraSpy().mockRejectedValueOnce(notFound);
    openKiosk();
    await findMessage('cameraNotFound');
    // React starts to listen shortly after it has shown the message.
    await pass(1_000);
    showScene('near');
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await findMessage('holdStill');
  });

  it('is off when the screen is gone', async () => {
    const { unmount } = openKiosk();
    await until(() => screen.getByText(/Look at the camera or touch/, { selector: 'li *' }));
    unmount();
    expect(await readTrackStates()).toEqual(new Set(['ended']));
  });
});
