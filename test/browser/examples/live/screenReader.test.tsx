import { resolveStatusMessage, type StatusCode } from 'face-status-kit';
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, describe, expect, it } from 'vitest';
import { findMessage, press } from '../support/checks.ts';
import { until } from '../support/clock.ts';
import { showScene } from '../support/scenes.ts';
import { countFrames, fixRandomNumbers, noisy, openScreen, setUpLive, turnOn } from './support.tsx';

setUpLive();
afterEach(() => virtual.stop());

const getAnnouncement = (code: StatusCode) =>
  `polite: ${resolveStatusMessage(code, { stage: 'capture', setting: 'desktop' })?.spoken}`;

describe('the live camera with a screen reader', () => {
  it('announces each message once, however the frames flicker', async () => {
    fixRandomNumbers();
    const frames = countFrames();
    showScene('far');
    openScreen(noisy);
    // The panel changes with every frame, which slows the virtual screen reader down. Nothing of it is announced.
    await press('Pause');
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
    const readAnnouncements = async () =>
      (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): /.test(phrase));

    await turnOn();
    await findMessage(413);
    await until(async () => expect(await readAnnouncements()).toContain(getAnnouncement(413)));
    await frames.wait(30);
    showScene('near');
    await findMessage('holdStill');
    await until(async () => expect(await readAnnouncements()).toContain(getAnnouncement('holdStill')));
    await frames.wait(30);
    const hints = (await readAnnouncements()).filter((phrase) => !phrase.includes('camera'));
    expect(hints).toEqual([getAnnouncement(413), getAnnouncement('holdStill')]);
  });
});
