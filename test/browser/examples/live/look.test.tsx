import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { resetPage, setPage } from '../../support/page.ts';
import { expectNoAxeFindings, findMessage, press } from '../support/checks.ts';
import { showScene } from '../support/scenes.ts';
import { getCameraSpy } from '../support/scriptedCamera.ts';
import { countFrames, openScreen, setUpLive, turnOn } from './support.tsx';

setUpLive();

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

  it('has nothing cut off and no axe findings at any step', async () => {
    const frames = countFrames();
    const { container } = openScreen({ noise: 0.2 });
    const check = async (step: string) => {
      await expectNoAxeFindings(container, step);
      expect(document.documentElement.scrollWidth, step).toBeLessThanOrEqual(width);
    };
    await check('off');
    await turnOn();
    await findMessage('holdStill');
    await frames.wait(5);
    // The panel must not change while axe works.
    screen.getByRole('button', { name: 'Pause' }).scrollIntoView();
    await press('Pause');
    await check('right place');
    showScene('far');
    await findMessage(413);
    if (language === 'id') await press('Bahasa Indonesia');
    await check('too far');
    await press(language === 'id' ? 'Matikan kamera' : 'Turn off the camera');
    const notFound = new DOMException('Requested device not found', 'NotFoundError');
    getCameraSpy().mockRejectedValueOnce(notFound);
    await press(language === 'id' ? 'Nyalakan kamera' : 'Turn on the camera');
    await findMessage('cameraNotFound');
    await check('no camera');
  });
});
