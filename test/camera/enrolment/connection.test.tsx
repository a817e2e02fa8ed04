import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { api, gateway } from '../support/farService.ts';
import {
  askForCamera,
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

describe('a connection that is not what it should be', () => {
  it('is explained when it is cut, and the photo sent once it is back', async () => {
    gateway.settings.cut = true;
    openScreen();
    await enrol();
    await shown('offline');
    gateway.settings.cut = false;
    await press('Try again');
    await shown(200);
  });

  it('is said to take a while after a second, and too long in the end', async () => {
    api.settings.delayMs = 60_000;
    openScreen({ timeoutMs: 5_000 });
    await askForCamera();
    await cameraIsLive();
    const pressedAt = performance.now();
    await press('Take the photo');
    await screen.findByText('Sending your photo', {}, patience);
    expect(performance.now() - pressedAt).toBeGreaterThan(1_000);
    await shown('timeout');
    api.settings.delayMs = 0;
    await press('Try again');
    await shown(200);
  });

  it('can be given up, which shows no message', async () => {
    api.settings.delayMs = 60_000;
    openScreen();
    await enrol();
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }, patience));
    await cameraIsLive();
    expect(document.querySelector('[data-code]')).toBeNull();
  });

  it('is explained when a web server refuses the photo as too big', async () => {
    gateway.settings.maxBytes = 10_000;
    openScreen();
    await enrol();
    await shown('imageTooLarge');
  });

  it('gets a smaller photo after that', async () => {
    const sent = vi.spyOn(window, 'fetch');
    gateway.settings.maxBytes = 10_000;
    openScreen();
    await enrol();
    await shown('imageTooLarge');
    gateway.settings.maxBytes = null;
    await press('Take a new photo');
    await takePicture();
    await shown(200);
    const [first = 0, second = 0] = sent.mock.calls.flatMap(([, init]) =>
      typeof init?.body === 'string' ? [init.body.length] : [],
    );
    expect(second).toBeLessThan(first * 0.8);
  });

  it('is let go when the person leaves', async () => {
    const sent = vi.spyOn(window, 'fetch');
    api.settings.delayMs = 60_000;
    const { unmount } = openScreen();
    await enrol();
    await waitFor(() => expect(sent).toHaveBeenCalled(), patience);
    unmount();
    expect(sent.mock.lastCall?.[1]?.signal?.aborted).toBe(true);
  });

  it('shows no word of a server', async () => {
    gateway.settings.down = 503;
    openScreen();
    await enrol();
    await shown('serviceUnavailable');
    expect(document.body).not.toHaveTextContent(/503|nginx|Unavailable/);
  });
});
