import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findMessage, getButton, press } from '../support/checks.ts';
import { pass, until } from '../support/clock.ts';
import { api, proxy } from '../support/faceService.ts';
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

  it('says that a slow photo is sent, then checked, then checked for long, and explains the timeout', async () => {
    api.settings.delayMs = 60_000;
    openScreen({ timeoutMs: 20_000 });
    await enrol();
    const message = await findMessage('sending');
    for (const code of ['sending', 'checking', 'stillChecking'] as const) {
      // One element for all, so the screen shows one change of words and nothing that goes and comes.
      expect(await findMessage(code)).toBe(message);
      expect(message).toHaveAttribute('aria-busy', 'true');
      expect(screen.getByRole('img', { name: 'The photo you took' })).toBeVisible();
    }
    expect(await findMessage('timeout')).not.toHaveAttribute('aria-busy');
    api.settings.delayMs = 0;
    await press('Try again');
    await findMessage(200);
  });

  it('shows for at least a second that the photo is sent, however quick the answer is', async () => {
    openScreen();
    await enrol();
    await findMessage('sending');
    await pass(700);
    await findMessage('sending');
    await findMessage(200);
  });

  it('sends a photo once for two presses of a button, and waits as long as a busy service asks for', async () => {
    const answer = vi
      .spyOn(proxy, 'answer')
      .mockImplementation(() => Promise.resolve(new Response('', { status: 429, headers: { 'Retry-After': '6' } })));
    openScreen();
    await enrol();
    await findMessage('tooManyRequests');
    expect(getButton('Try again')).toHaveAttribute('aria-disabled', 'true');
    getButton('Try again').click();
    await pass(2_000);
    expect(answer).toHaveBeenCalledOnce();
    await until(() => expect(getButton('Try again')).not.toHaveAttribute('aria-disabled'));
    await userEvent.dblClick(getButton('Try again'));
    await findMessage('sending');
    await findMessage('tooManyRequests');
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('shows no message after a cancel', async () => {
    api.settings.delayMs = 60_000;
    openScreen();
    await enrol();
    await findMessage('sending');
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
