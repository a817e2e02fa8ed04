import { virtual } from '@guidepup/virtual-screen-reader';
import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { showScene } from '../support/camera.ts';
import { countFrames, noisy, openScreen, patience, press, setUpLive, shown, steadyNoise, turnOn } from './support.tsx';

setUpLive();
afterEach(() => virtual.stop());

describe('whoever cannot see the live camera', () => {
  it('hears each message once, however the frames flicker', async () => {
    steadyNoise();
    const frames = countFrames();
    await showScene('far');
    openScreen(noisy);
    // What changes with every frame keeps the virtual reader busy, and none of it is told.
    await press('Pause');
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
    const heard = async () =>
      (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): /.test(phrase));

    await turnOn();
    await shown(413);
    await waitFor(async () => expect((await heard()).join()).toMatch(/too small/), patience);
    await frames.wait(30);
    await showScene('near');
    await shown(200);
    await waitFor(async () => expect((await heard()).join()).toMatch(/right/), patience);
    await frames.wait(30);
    expect(await heard()).toEqual([
      'polite: Your face is too small in the photo. Move closer to the computer.',
      'polite: That’s right. Hold still.',
    ]);
  });
});
