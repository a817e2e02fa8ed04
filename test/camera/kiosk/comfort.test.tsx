import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { axeFindings } from '../../browser/support/axeFindings.ts';
import { emulate, resetPage, setPage } from '../../browser/support/page.ts';
import { showScene } from '../support/camera.ts';
import { api } from '../support/farService.ts';
import { openKiosk, patience, press, reached, register, setNetwork, setUpKiosk, shown, sizes } from './support.tsx';

setUpKiosk();

// What the camera sees has no sound that captions could stand for.
const cameraRules = { 'video-caption': { enabled: false } };

/** What is cut off, or would have to be scrolled to. */
function scrolling(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll('.kiosk-screen, .fsk-kiosk *')];
  return (
    boxes
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .filter((box) => box === document.documentElement || getComputedStyle(box).overflow !== 'visible')
      // What only screen readers are to find is shut away on purpose.
      .filter((box) => box.clientWidth > 1)
      .map((box) => `${box.tagName} ${box.className}`)
  );
}

/** Buttons that a finger may miss. */
function smallTargets(): string[] {
  return screen
    .getAllByRole('button')
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < 44;
    })
    .map((target) => target.textContent);
}

/** Texts in letters smaller than those of a message, which are as large as the distance asks for. */
function smallLetters(): string[] {
  const sizeOf = (element: Element | null) => (element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0);
  const least = sizeOf(document.querySelector('.fsk-kiosk-stage'));
  return [...document.querySelectorAll('.kiosk-screen :is(p, li, span, button)')]
    .filter((element) => element.checkVisibility() && element.clientWidth > 1 && element.textContent !== '')
    .filter((element) => sizeOf(element) < least)
    .map((element) => element.textContent);
}

/** What axe would see: words that have faded in, and no button with the mouse on it. */
async function settle(container: HTMLElement): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  const fades = container.getAnimations({ subtree: true }).filter((animation) => !('animationName' in animation));
  await Promise.all(fades.map(({ finished }) => finished));
}

describe.each([
  { name: 'a totem', size: 'portrait', theme: 'light', languages: ['id', 'en'] },
  { name: 'a wide screen in the dark', size: 'landscape', theme: 'dark', languages: ['en', 'id'] },
  { name: 'a small screen at a gate', size: 'small', theme: 'light', languages: ['id', 'en'] },
] as const)('on $name', ({ size, theme, languages }) => {
  beforeEach(async () => {
    const [width, height] = sizes[size];
    await page.viewport(width, height);
    setPage({ theme, margin: 0 });
  });
  afterEach(resetPage);

  it('nothing scrolls, is too small to touch or to read, or is wrong for axe, at any step', async () => {
    await register('near');
    const { container, unmount } = openKiosk({ languages, holdMs: 60_000 });
    const check = async (step: string) => {
      await settle(container);
      const faults = [scrolling(), smallTargets(), smallLetters(), await axeFindings(container, cameraRules)];
      expect({ step, faults }).toEqual({ step, faults: [[], [], [], []] });
    };
    await screen.findByText(/look at the camera to begin/, {}, patience);
    await check('welcome');
    // Who has touched the screen is not taken for one who passes by, however slow this machine is.
    await press('Begin');
    await showScene('far');
    await shown(413);
    await check('too far');
    await showScene('two');
    await shown('multipleFaces');
    await check('two people');
    await showScene('nobody');
    await shown(412);
    await check('nobody');
    await showScene('near');
    await reached('hold');
    await check('holding still');
    setNetwork(false);
    await showScene('far');
    await shown('offline');
    await check('offline');
    setNetwork(true);
    await reached('online');
    await check('back online');
    unmount();

    api.settings.delayMs = 4_000;
    await showScene('near');
    openKiosk({ languages });
    await reached('sending');
    await check('sending');
    await reached('success');
    await check('success');
  });
});

describe('for whoever wants it otherwise', () => {
  afterEach(() => emulate());

  it('nothing moves but what tells the time', async () => {
    openKiosk({ holdMs: 60_000 });
    await showScene('near');
    await reached('hold');
    const moving = document.getAnimations().map((animation) => 'animationName' in animation && animation.animationName);
    expect(moving).toEqual(['kiosk-fill']);
  });

  it('the time left can be seen in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    await register('near');
    openKiosk();
    await showScene('near');
    const view = await reached('success');
    const cue = view.querySelector('.kiosk-clearing');
    if (!cue) throw new Error('Nothing tells that the screen will be cleared.');
    const { backgroundColor } = getComputedStyle(cue, '::before');
    expect(backgroundColor).toBe(getComputedStyle(view).color);
  });
});
