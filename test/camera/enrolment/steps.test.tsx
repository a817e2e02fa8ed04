import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../browser/support/axeFindings.ts';
import { resetPage, setPage } from '../../browser/support/page.ts';
import { showScene } from '../support/camera.ts';
import { api } from '../support/farService.ts';
import {
  cameraIsLive,
  enrol,
  fillIn,
  openScreen,
  patience,
  press,
  setUpEnrolment,
  shown,
  takePicture,
} from './support.tsx';

setUpEnrolment();

// What the camera sees has no sound that captions could stand for.
const cameraRules = { 'video-caption': { enabled: false } };

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

  it('has nothing cut off and nothing that axe finds wrong, at any step', async () => {
    await showScene('far');
    const { container } = openScreen();
    const check = async (step: string) => {
      expect({ step, findings: await axeFindings(container, cameraRules) }).toEqual({ step, findings: [] });
      expect(document.documentElement.scrollWidth, step).toBeLessThanOrEqual(width);
    };
    await check('details');
    await press('Continue');
    await check('details that are wrong');
    await fillIn();
    await press('Continue');
    await check('intro');
    await press('Turn on the camera');
    await cameraIsLive();
    await check('camera');
    api.settings.delayMs = 60_000;
    await press('Take the photo');
    await screen.findByText('Sending your photo', {}, patience);
    await check('sending');
    api.settings.delayMs = 0;
    await press('Cancel');
    await takePicture();
    await shown(413);
    await check('message');
    await press('Take a new photo');
    await cameraIsLive();
    await check('camera again');
    await showScene('near');
    await takePicture();
    await shown(200);
    await check('success');
    api.settings.asked = 500;
    await press('Continue');
    await enrol();
    await shown(500);
    await press('Get help');
    // Large text scrolls; axe can judge only what is in sight.
    screen.getByRole('heading', { name: 'How to get help' }).scrollIntoView();
    await check('help');
  });
});
