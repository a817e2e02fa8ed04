import { virtual } from '@guidepup/virtual-screen-reader';
import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { showScene } from '../support/camera.ts';
import { cameraIsLive, fillIn, openScreen, patience, press, setUpEnrolment, shown } from './support.tsx';

setUpEnrolment();
afterEach(() => virtual.stop());

/** What is said, from now on. */
async function listen() {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  return (phrase: string | RegExp) =>
    waitFor(async () => expect((await virtual.spokenPhraseLog()).join('\n')).toMatch(phrase), patience);
}

describe('whoever cannot see the enrolment screen', () => {
  it('hears where they are, what to do, that the camera is on, and what came of it', async () => {
    await showScene('far');
    openScreen();
    const hears = await listen();
    await press('Continue');
    await hears(/Enter all 16 digits of your NIK/);
    await fillIn();
    await press('Continue');
    await hears(/heading, Your photo/);
    await press('Turn on the camera');
    await hears(/heading, Fit your face in the oval/);
    await cameraIsLive();
    await hears(/The camera is on/);
    await press('Take the photo');
    await shown(413);
    await hears(/Your face is too small in the photo\. Move closer to the computer/);
  });
});
