import { render } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { queryByStatusCode } from 'face-status-kit/testing';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { createI18n } from '../../examples/live-camera/createI18n.ts';
import { LiveScreen } from '../../examples/live-camera/LiveScreen.tsx';
import { createLiveFaceFinder } from '../../mock-api/createLiveFaceFinder.ts';
import { findMessage, getButton, press } from '../browser/examples/support/checks.ts';
import { until } from '../browser/examples/support/clock.ts';
import { isWholeSweep } from '../support/sweep.ts';
import { showScene } from './support/camera.ts';
import { setUpCamera, watchCameras } from './support/setUpCamera.ts';

setUpCamera('near');

const finder = createLiveFaceFinder();

function openScreen() {
  return render(
    <I18nextProvider i18n={createI18n('en')}>
      <LiveScreen finder={finder} setting="desktop" />
    </I18nextProvider>,
  );
}

/** What the real detector and the measured light can tell. Coverings and closed eyes need a detector that knows them. */
const scenes = [
  ['far', 413],
  ['nobody', 412],
  ['two', 'multipleFaces'],
  ['close', 'faceTooClose'],
  ['aside', 'faceOffCenter'],
  ['tilted', 'faceTurned'],
  ['dark', 'tooDark'],
  ['bright', 'tooBright'],
  ['blurred', 'blurred'],
] as const;

/** A scene of each kind: of the place, of the number of people, of the pose and of the light; all in the whole sweep. */
const shownScenes = isWholeSweep
  ? scenes
  : scenes.filter(([scene]) => ['far', 'two', 'tilted', 'dark'].includes(scene));

const turnOn = () => press('Turn on the camera');

describe('the live camera with a real camera and a real face detector', () => {
  it('explains each scene while it lasts, sends nothing anywhere, and turns the camera off', async () => {
    const expectCamerasOff = watchCameras();
    performance.setResourceTimingBufferSize(10_000);
    openScreen();
    await turnOn();
    await findMessage('holdStill');
    for (const [scene, code] of shownScenes) {
      await showScene(scene);
      await findMessage(code);
    }

    const getRequests = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const requests = getRequests();
    expect(requests.map(({ pathname }) => pathname).join()).toMatch(/tiny_face_detector/);
    const hosts = requests.filter(({ protocol }) => protocol !== 'data:').map(({ host }) => host);
    expect(new Set(hosts)).toEqual(new Set([location.host]));
    // The next frames cause no request at all.
    const detect = vi.spyOn(finder, 'detect');
    await until(() => expect(detect.mock.calls.length).toBeGreaterThan(5));
    expect(getRequests()).toHaveLength(requests.length);
    await press('Turn off the camera');
    await expectCamerasOff();
  });

  it('explains a camera without permission, and uses it with permission', async () => {
    await commands.allowCamera(false);
    openScreen();
    await turnOn();
    await findMessage('cameraDenied');
    await commands.allowCamera(true);
    await press('Try again');
    await findMessage('holdStill');
    expect(queryByStatusCode(document.body, 'cameraDenied')).toBeNull();
  });

  it('explains a missing camera, uses it when it is there, and explains when it is unplugged', async () => {
    await commands.unplugCamera();
    openScreen();
    await turnOn();
    await findMessage('cameraNotFound');
    await showScene('near');
    await press('Try again');
    await findMessage('holdStill');
    await commands.unplugCamera();
    await findMessage('cameraNotFound');
    // Nothing stays of the last picture.
    expect(queryByStatusCode(document.body, 'holdStill')).toBeNull();
    expect(getButton('Try again')).toBeVisible();
  });
});
