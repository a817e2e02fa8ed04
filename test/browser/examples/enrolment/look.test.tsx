import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { resetPage, setPage } from '../../support/page.ts';
import { expectNoAxeFindings, findMessage, press } from '../support/checks.ts';
import { api } from '../support/faceService.ts';
import { showScene } from '../support/scenes.ts';
import { enrol, fillInDetails, takePhoto, waitForPicture } from './steps.ts';
import { openScreen, setUpEnrolment } from './support.tsx';

setUpEnrolment();

describe.each([
  { name: 'on a phone', width: 360, height: 740, textSize: '100%', theme: 'light' },
  { name: 'on a laptop in the dark', width: 1280, height: 800, textSize: '100%', theme: 'dark' },
  { name: 'on the narrowest phone with large text', width: 320, height: 640, textSize: '200%', theme: 'light' },
] as const)('the enrolment screen $name', ({ width, height, ...look }) => {
  beforeEach(async () => {
    await page.viewport(width, height);
    setPage({ ...look, margin: 0 });
  });
  afterEach(resetPage);

  it('has nothing cut off and no axe findings at any step', async () => {
    showScene('far');
    const { container } = openScreen();
    const check = async (step: string) => {
      await expectNoAxeFindings(container, step);
      expect(document.documentElement.scrollWidth, step).toBeLessThanOrEqual(width);
    };
    await check('details');
    await press('Continue');
    await check('wrong details');
    await fillInDetails();
    await press('Continue');
    await check('intro');
    await press('Turn on the camera');
    await waitForPicture();
    await check('camera');
    api.settings.delayMs = 60_000;
    await press('Take the photo');
    await findMessage('sending');
    await check('sending');
    await findMessage('stillChecking');
    await check('still checking');
    api.settings.delayMs = 0;
    await press('Cancel');
    await takePhoto();
    await findMessage(413);
    await check('message');
    await press('Take a new photo');
    await waitForPicture();
    await check('camera again');
    showScene('near');
    await takePhoto();
    await findMessage(200);
    await check('success');
    api.settings.forcedAnswer = { status: 500 };
    await press('Continue');
    await enrol();
    await findMessage(500);
    await press('Get help');
    // Large text scrolls, and axe judges only visible text.
    screen.getByRole('heading', { name: 'How to get help' }).scrollIntoView();
    await check('help');
  });
});
