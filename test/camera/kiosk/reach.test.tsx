import { virtual } from '@guidepup/virtual-screen-reader';
import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showScene } from '../support/camera.ts';
import { api } from '../support/farService.ts';
import {
  button,
  lookForAWhile,
  openKiosk,
  patience,
  press,
  reached,
  register,
  secrets,
  setUpKiosk,
  shown,
} from './support.tsx';

setUpKiosk();

describe('whoever has only a keyboard', () => {
  it('gets from the welcome to the end of their visit', async () => {
    openKiosk();
    const go = async (name: string) => {
      for (let presses = 0; !document.activeElement?.textContent.startsWith(name); presses++) {
        if (presses > 12) throw new Error(`Tab does not reach "${name}".`);
        await userEvent.keyboard('{Tab}');
      }
      await userEvent.keyboard('{Enter}');
    };
    await reached('welcome');
    await go('Begin');
    await shown(412);
    await showScene('near');
    await reached('result');
    await go('Take a new photo');
    await reached('hold');
    await register('near');
    await reached('success');
    await go('Continue');
    await reached('welcome');
    await go('Call staff');
    await reached('staff');
    await go('Cancel the call');
    await reached('hold');
  });
});

describe('whoever has only a switch', () => {
  it('begins with a press when the focus has come to the button', async () => {
    openKiosk({ scanEveryMs: 1_000 });
    await reached('welcome');
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Begin/), patience);
    await userEvent.keyboard('{Enter}');
    await shown(412);
  });
});

describe('whoever cannot see the kiosk', () => {
  afterEach(() => virtual.stop());

  it('hears each message once, in both languages, and no name', async () => {
    await register('near');
    // Long enough to be told.
    api.settings.delayMs = 1_000;
    openKiosk();
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
    const heard = async () =>
      (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): /.test(phrase));

    await showScene('far');
    await shown(413);
    await lookForAWhile();
    await showScene('near');
    await reached('success');
    await lookForAWhile();
    expect(await heard()).toEqual([
      'polite: Your face is too small in the photo. Come closer to the camera.Wajah terlalu kecil di dalam foto. Maju mendekat ke kamera.',
      'polite: That’s right, now hold still. We’re about to take your photo.Sudah pas, jangan bergerak. Foto segera diambil.',
      'polite: We have your photo. Wait a moment.Foto sudah diambil. Tunggu sebentar.',
      'polite: We found you on our list. Continue.Wajah Anda dikenali. Lanjutkan.',
    ]);
    expect((await virtual.spokenPhraseLog()).join()).not.toMatch(secrets);
  });
});

describe('whoever has assistive technology press for them, out of the camera’s sight', () => {
  it('is not taken for one who passes by', async () => {
    openKiosk();
    button('Begin').click();
    await reached('look');
    // Longer than the kiosk waits for those who only pass by.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await reached('look');
  });
});

describe('what the kiosk sees and shows', () => {
  it('goes to its own server alone', async () => {
    performance.setResourceTimingBufferSize(10_000);
    openKiosk();
    await showScene('near');
    await reached('result');
    await press('Take a new photo');
    await reached('result');
    const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(addresses.map(({ pathname }) => pathname)).toContain('/face-api/facegallery/identify-face');
    // What the page draws itself has no host.
    expect(new Set(addresses.filter(({ protocol }) => protocol !== 'data:').map(({ host }) => host))).toEqual(
      new Set([location.host]),
    );
  });
});
