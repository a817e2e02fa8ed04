import { render } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { createI18n } from '../../examples/enrolment/createI18n.ts';
import { EnrolmentScreen } from '../../examples/enrolment/EnrolmentScreen.tsx';
import { endpoints } from '../../mock-api/endpoints.ts';
import { enrol, takePhoto, turnCameraOn, waitForPicture } from '../browser/examples/enrolment/steps.ts';
import { findMessage, press } from '../browser/examples/support/checks.ts';
import { showScene } from './support/camera.ts';
import { access, setUpCamera, watchCameras } from './support/setUpCamera.ts';

setUpCamera('near');

function openScreen() {
  return render(
    <I18nextProvider i18n={createI18n('en')}>
      <EnrolmentScreen
        service={{ ...access, url: endpoints.enrollFace.path }}
        help={{ desk: 'Desk 4', phone: '0800 000 0000' }}
        setting="desktop"
      />
    </I18nextProvider>,
  );
}

describe('the enrolment screen with a real camera and a real face detector', () => {
  it('explains each bad photo, enrols the person with a good one, and turns the camera off', async () => {
    const expectCamerasOff = watchCameras();
    await showScene('far');
    openScreen();
    await enrol();
    await findMessage(413);
    for (const [scene, code] of [
      ['nobody', 412],
      ['two', 'multipleFaces'],
      ['near', 200],
    ] as const) {
      await showScene(scene);
      await press('Take a new photo');
      await takePhoto();
      await findMessage(code);
    }
    await expectCamerasOff();
    expect(document.querySelectorAll('img[src^="data:image/jpeg"]')).toHaveLength(0);
  });

  it('explains a camera without permission, and uses it with permission', async () => {
    await commands.allowCamera(false);
    openScreen();
    await turnCameraOn();
    await findMessage('cameraDenied');
    await commands.allowCamera(true);
    await press('Try again');
    await waitForPicture();
  });

  it('explains a missing camera, uses it when it is there, and explains when it is unplugged', async () => {
    await commands.unplugCamera();
    openScreen();
    await turnCameraOn();
    await findMessage('cameraNotFound');
    await showScene('near');
    await press('Try again');
    await waitForPicture();
    await commands.unplugCamera();
    await findMessage('cameraNotFound');
  });
});
