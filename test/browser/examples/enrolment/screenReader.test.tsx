import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, describe, expect, it } from 'vitest';
import { findMessage, getFirstStep, getTitle, press } from '../support/checks.ts';
import { until } from '../support/clock.ts';
import { showScene } from '../support/scenes.ts';
import { fillInDetails, waitForPicture } from './steps.ts';
import { openScreen, setUpEnrolment } from './support.tsx';

setUpEnrolment();
afterEach(() => virtual.stop());

describe('the enrolment screen with a screen reader', () => {
  it('speaks the step, the instruction, the state of the camera, and the result', async () => {
    showScene('far');
    openScreen();
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
    const expectSpoken = (phrase: RegExp) =>
      until(async () => expect((await virtual.spokenPhraseLog()).join('\n')).toMatch(phrase));

    await press('Continue');
    await expectSpoken(/Enter all 16 digits of your NIK/);
    await fillInDetails();
    await press('Continue');
    await expectSpoken(/heading, Your photo/);
    await press('Turn on the camera');
    await expectSpoken(/heading, Fit your face in the oval/);
    await waitForPicture();
    await expectSpoken(/The camera is on/);
    await press('Take the photo');
    await findMessage(413);
    await expectSpoken(new RegExp(`${getTitle(413)}\\. ${getFirstStep(413, { setting: 'desktop' })}`));
  });
});
