import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { findMessage, press } from '../support/checks.ts';
import { pass, until } from '../support/clock.ts';
import { api, proxy } from '../support/remoteService.ts';
import { enrol, takePhoto, waitForPicture } from './steps.ts';
import { openScreen, setUpEnrolment } from './support.tsx';

setUpEnrolment();

describe('the enrolment screen with a bad connection', () => {
  it('explains a cut network, and sends the photo when the network is back', async () => {
    proxy.settings.isDisconnected = true;
    openScreen();
    await enrol();
    await findMessage('offline');
    proxy.settings.isDisconnected = false;
    await press('Try again');
    await findMessage(200);
  });

  it('says that a slow photo is being sent, and explains the timeout', async () => {
    api.settings.delayMs = 60_000;
    openScreen({ timeoutMs: 20_000 });
    await enrol();
    await until(() => screen.getByText('Sending your photo'));
    await findMessage('timeout');
    api.settings.delayMs = 0;
    await press('Try again');
    await findMessage(200);
  });

  it('shows no notice for an answer within a second', async () => {
    api.settings.delayMs = 700;
    const { container } = openScreen();
    const shownTexts: string[] = [];
    const observer = new MutationObserver(() => shownTexts.push(container.textContent));
    observer.observe(container, { childList: true, characterData: true, subtree: true });
    await enrol();
    await findMessage(200);
    expect(shownTexts.filter((text) => text.includes('Sending your photo'))).toEqual([]);
    observer.disconnect();
  });

  it('shows no message after a cancel', async () => {
    api.settings.delayMs = 60_000;
    openScreen();
    await enrol();
    await until(() => screen.getByRole('button', { name: 'Cancel' }));
    await press('Cancel');
    await waitForPicture();
    expect(document.querySelector('[data-code]')).toBeNull();
  });

  it('explains a photo that is too large for the web server, and sends a smaller one', async () => {
    const fetched = vi.spyOn(window, 'fetch');
    proxy.settings.maxBytes = 10_000;
    openScreen();
    await enrol();
    await findMessage('imageTooLarge');
    proxy.settings.maxBytes = null;
    await press('Take a new photo');
    await takePhoto();
    await findMessage(200);
    const [firstSize = 0, secondSize = 0] = fetched.mock.calls.flatMap(([, init]) =>
      typeof init?.body === 'string' ? [init.body.length] : [],
    );
    expect(secondSize).toBeLessThan(firstSize * 0.8);
  });

  it('aborts the request when the person leaves', async () => {
    const fetched = vi.spyOn(window, 'fetch');
    api.settings.delayMs = 60_000;
    const { unmount } = openScreen();
    await enrol();
    await until(() => expect(fetched).toHaveBeenCalled());
    unmount();
    expect(fetched.mock.lastCall?.[1]?.signal?.aborted).toBe(true);
    await pass(100);
  });

  it('shows no text of the server', async () => {
    proxy.settings.outage = 503;
    openScreen();
    await enrol();
    await findMessage('serviceUnavailable');
    expect(document.body).not.toHaveTextContent(/503|nginx|Unavailable/);
  });
});
