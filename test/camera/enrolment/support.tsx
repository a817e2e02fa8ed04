import { render, screen, waitFor } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { clearAnnouncements, findByStatusCode, type DisplayedCode } from 'face-status-kit/testing';
import type { ComponentProps } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { faceApiPaths } from '../../../mock-api/faceApiPaths.ts';
import { startFaceApi } from '../../../mock-api/startFaceApi.ts';
import { createI18n } from '../../../examples/enrolment/createI18n.ts';
import { EnrolmentScreen } from '../../../examples/enrolment/EnrolmentScreen.tsx';
import { showScene } from '../support/camera.ts';
import { gateway, resetFarService } from '../support/farService.ts';

/** Nobody's: no province has the number 00. */
export const nik = '0000000000000000';
export const name = 'Nama Contoh';

// A picture is looked at in software here, which takes seconds on a busy machine.
export const patience = { timeout: 20_000 };

/** Before each test of a file: a far service that knows nobody, and a camera that is allowed and sees a face. */
export function setUpEnrolment(): void {
  let stop: () => void;
  beforeAll(async () => {
    stop = await startFaceApi(gateway);
  });
  afterAll(() => stop());

  beforeEach(async () => {
    resetFarService();
    await showScene('near');
    await commands.allowCamera(true);
  });
  afterEach(clearAnnouncements);
}

interface ScreenProps extends Partial<ComponentProps<typeof EnrolmentScreen>> {
  readonly timeoutMs?: number;
}

/** Opens the screen as an app does. */
export function openScreen({ timeoutMs = 25_000, ...props }: ScreenProps = {}) {
  const service = {
    url: faceApiPaths.enrollFace,
    headers: { Accesstoken: 'demo-token' },
    galleryId: 'demo-gallery',
    timeoutMs,
  };
  return render(
    <I18nextProvider i18n={createI18n('en')}>
      <EnrolmentScreen
        service={service}
        help={{ desk: 'Desk 4', phone: '0800 000 0000' }}
        setting="desktop"
        {...props}
      />
    </I18nextProvider>,
  );
}

export const button = (name: string) => screen.getByRole('button', { name });

export const press = (name: string) => userEvent.click(button(name));

export async function fillIn(): Promise<void> {
  await userEvent.fill(screen.getByRole('textbox', { name: /^NIK/ }), nik);
  await userEvent.fill(screen.getByRole('textbox', { name: /^Full name/ }), name);
}

/** Fills in the form and asks for the camera. */
export async function askForCamera(): Promise<void> {
  await fillIn();
  await press('Continue');
  await press('Turn on the camera');
}

export async function cameraIsLive(): Promise<void> {
  const shutter = await screen.findByRole('button', { name: 'Take the photo' }, patience);
  await waitFor(() => {
    if (shutter.getAttribute('aria-disabled') === 'true') throw new Error('The camera shows no picture yet.');
  }, patience);
}

/** Takes a picture with the camera that is on, or turned on now. */
export async function takePicture(): Promise<void> {
  await cameraIsLive();
  await press('Take the photo');
}

/** The message with a code, once it is shown. */
export const shown = (code: DisplayedCode) => findByStatusCode(document.body, code, undefined, patience);

/** From the empty form to the photo that is sent. */
export async function enrol(): Promise<void> {
  await askForCamera();
  await takePicture();
}
