import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { resetPage, setPage } from '../../support/page.ts';
import { expectNoAxeFindings, findMessage, press } from '../support/checks.ts';
import { until } from '../support/clock.ts';
import { proxy } from '../support/faceService.ts';
import { showScene } from '../support/scenes.ts';
import { enrolPerson, openKiosk, screenSizes, service, setNetwork, setUpKiosk } from './support.tsx';

setUpKiosk();

/** Lists the boxes whose content is cut off or has to be scrolled to. */
function findOverflow(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll('.kiosk-screen, .fsk-kiosk *')];
  return (
    boxes
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .filter((box) => box === document.documentElement || getComputedStyle(box).overflow !== 'visible')
      // Text for screen readers is cut off on purpose.
      .filter((box) => box.clientWidth > 1)
      .map((box) => `${box.tagName} ${box.className}`)
  );
}

/** Lists the buttons that are too small for a finger. */
function findSmallTargets(): string[] {
  return screen
    .getAllByRole('button')
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < 44;
    })
    .map((target) => target.textContent);
}

/** Lists the texts that are smaller than a message, whose size depends on the viewing distance. */
function findSmallTexts(): string[] {
  const getFontSize = (element: Element | null) =>
    element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
  const minimum = getFontSize(document.querySelector('.fsk-kiosk-stage'));
  return [...document.querySelectorAll('.kiosk-screen :is(p, li, span, button)')]
    .filter((element) => element.checkVisibility() && element.clientWidth > 1 && element.textContent !== '')
    .filter((element) => getFontSize(element) < minimum)
    .map((element) => element.textContent);
}

describe.each([
  { name: 'on a tall screen', size: 'portrait', theme: 'light', languages: ['id', 'en'] },
  { name: 'on a wide screen in the dark', size: 'landscape', theme: 'dark', languages: ['en', 'id'] },
  { name: 'on a small screen', size: 'small', theme: 'light', languages: ['id', 'en'] },
] as const)('the kiosk $name', ({ size, theme, languages }) => {
  beforeEach(async () => {
    const [width, height] = screenSizes[size];
    await page.viewport(width, height);
    setPage({ theme, margin: 0 });
  });
  afterEach(resetPage);

  it('has no overflow, small targets, small texts or axe findings at any step', async () => {
    await enrolPerson();
    // The ring never fills, and the kiosk asks nobody whether they are still there.
    const { container, unmount } = openKiosk({ languages, holdMs: 600_000, idleMs: Infinity });
    const check = async (step: string) => {
      await expectNoAxeFindings(container, step);
      const findings = [findOverflow(), findSmallTargets(), findSmallTexts()];
      expect({ step, findings }).toEqual({ step, findings: [[], [], []] });
    };
    await until(() => screen.getByText(/Look at the camera or touch/, { selector: 'li *' }));
    await check('welcome');
    // After a touch, the visitor does not count as a passer-by.
    await press('Begin|Mulai');
    showScene('far');
    await findMessage(413);
    await check('too far');
    showScene('two');
    await findMessage('multipleFaces');
    await check('two people');
    showScene('nobody');
    await findMessage(412);
    await check('nobody');
    showScene('near');
    await findMessage('holdStill');
    await check('holding still');
    setNetwork(false);
    showScene('far');
    await findMessage('offline');
    await check('offline');
    setNetwork(true);
    await findMessage('backOnline');
    await check('back online');
    unmount();
  });

  it('has none of them while a photo is sent, and after a success', async () => {
    await enrolPerson();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const answer = proxy.answer.bind(proxy);
    vi.spyOn(proxy, 'answer').mockImplementation(async (request) => {
      await released;
      return answer(request);
    });
    const { container } = openKiosk({ languages, idleMs: Infinity, service: { ...service, timeoutMs: 600_000 } });
    showScene('near');
    await findMessage('sending');
    await expectNoAxeFindings(container, 'sending');
    expect([findOverflow(), findSmallTargets(), findSmallTexts()]).toEqual([[], [], []]);
    release();
    await findMessage(200);
    await expectNoAxeFindings(container, 'success');
    expect([findOverflow(), findSmallTargets(), findSmallTexts()]).toEqual([[], [], []]);
  });
});
