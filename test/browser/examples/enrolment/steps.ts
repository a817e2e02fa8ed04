import { screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { press } from '../support/checks.ts';
import { until } from '../support/clock.ts';

/** Not a real person: no province has the number 00. */
export const nik = '0000000000000000';
export const name = 'Nama Contoh';

export async function fillInDetails(): Promise<void> {
  await userEvent.fill(screen.getByRole('textbox', { name: /^NIK/ }), nik);
  await userEvent.fill(screen.getByRole('textbox', { name: /^Full name/ }), name);
}

/** Fills in the form and turns the camera on. */
export async function turnCameraOn(): Promise<void> {
  await fillInDetails();
  await press('Continue');
  await press('Turn on the camera');
}

export async function waitForPicture(): Promise<void> {
  await until(() => screen.getByRole('button', { name: 'Take the photo' }));
}

/** Waits for the picture of the camera, and takes the photo. */
export async function takePhoto(): Promise<void> {
  await waitForPicture();
  await press('Take the photo');
}

/** Does every step from the empty form to the photo that is sent. */
export async function enrol(): Promise<void> {
  await turnCameraOn();
  await takePhoto();
}
