import { render, screen, waitFor } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { findByStatusCode, type ShownCode } from 'face-status-kit/testing';
import { I18nextProvider } from 'react-i18next';
import { userEvent } from 'vitest/browser';
import { createI18n } from '../../../stories/screens/enrolment/createI18n.ts';
import { EnrolmentScreen } from '../../../stories/screens/enrolment/EnrolmentScreen.tsx';

/** Nobody's: no province has the number 00. */
export const nik = '0000000000000000';
export const name = 'Nama Contoh';

// A picture is looked at in software here, which takes seconds on a busy machine.
export const patience = { timeout: 20_000 };

/** Opens the screen as an app does. */
export function openScreen({ timeoutMs = 25_000 } = {}) {
  const service = { accessToken: 'demo-token', galleryId: 'demo-gallery', timeoutMs };
  return render(
    <I18nextProvider i18n={createI18n('en')}>
      <EnrolmentScreen service={service} help={{ desk: 'Desk 4', phone: '0800 000 0000' }} setting="desktop" />
    </I18nextProvider>,
  );
}

export const press = (button: string) => userEvent.click(screen.getByRole('button', { name: button }));

/** Fills in the form and asks for the camera. */
export async function askForCamera(): Promise<void> {
  await userEvent.fill(screen.getByRole('textbox', { name: /^NIK/ }), nik);
  await userEvent.fill(screen.getByRole('textbox', { name: /^Full name/ }), name);
  await press('Continue');
  await press('Turn on the camera');
}

export async function cameraIsLive(): Promise<void> {
  const shutter = await screen.findByRole('button', { name: 'Take the picture' }, patience);
  await waitFor(() => {
    if (shutter.getAttribute('aria-disabled') === 'true') throw new Error('The camera shows no picture yet.');
  }, patience);
}

/** Takes a picture with the camera that is on, or turned on now. */
export async function takePicture(): Promise<void> {
  await cameraIsLive();
  await press('Take the picture');
}

export const shown = (code: ShownCode) => findByStatusCode(document.body, code, undefined, patience);
