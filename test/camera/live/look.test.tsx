import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import { axeFindings } from '../../browser/support/axeFindings.ts';
import { resetPage, setPage } from '../../browser/support/page.ts';
import { showScene } from '../support/camera.ts';
import { countFrames, openScreen, press, setUpLive, shown, turnOn } from './support.tsx';

setUpLive();

// What the camera sees has no sound that captions could stand for.
const cameraRules = { 'video-caption': { enabled: false } };

describe.each([
  { name: 'on a phone', width: 360, height: 740, textSize: '100%', theme: 'light', language: 'id' },
  { name: 'on a laptop in the dark', width: 1280, height: 800, textSize: '100%', theme: 'dark', language: 'en' },
  {
    name: 'on the narrowest phone with large text',
    width: 320,
    height: 640,
    textSize: '200%',
    theme: 'light',
    language: 'en',
  },
] as const)('the live camera $name', ({ width, height, language, ...look }) => {
  beforeEach(async () => {
    await page.viewport(width, height);
    setPage({ ...look, margin: 0 });
  });
  afterEach(resetPage);

  it('has nothing cut off and nothing that axe finds wrong', async () => {
    const frames = countFrames();
    const { container } = openScreen({ language: 'en', noise: 0.2 });
    const check = async (step: string) => {
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
      expect({ step, findings: await axeFindings(container, cameraRules) }).toEqual({ step, findings: [] });
      expect(document.documentElement.scrollWidth, step).toBeLessThanOrEqual(width);
    };
    await check('off');
    await turnOn();
    await shown(200);
    await frames.wait(5);
    // Nothing moves while axe looks.
    screen.getByRole('button', { name: 'Pause' }).scrollIntoView();
    await press('Pause');
    await check('right');
    await showScene('far');
    await shown(413);
    if (language === 'id') await press('Bahasa Indonesia');
    await check('too far');
    await commands.unplugCamera();
    await shown('cameraNotFound');
    await check('no camera');
  });
});
