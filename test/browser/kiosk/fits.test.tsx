import { act, render, screen, within } from '@testing-library/react';
import { defineStatuses, resolveStatusMessage } from 'face-status-kit';
import type { KioskStatusProps } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../support/axeFindings.ts';
import { fonts, type Font } from '../support/fonts.ts';
import { overlaps, spills } from '../support/geometry.ts';
import { resetPage, setPage } from '../support/page.ts';
import { photograph } from '../support/photograph.ts';
import { isWholeSweep } from '../../support/sweep.ts';
import {
  everySituation,
  findLongestSituations,
  Kiosk,
  renderKioskPages,
  type KioskPage,
} from './support/kioskPages.tsx';

const screens = [
  ['a totem', 1080, 1920],
  ['a wide screen', 1920, 1080],
  ['a small screen at a gate', 800, 480],
  ['a laptop', 1280, 800],
  ['an upright tablet', 768, 1024],
] as const;

const pagesByFont = new Map<Font, readonly KioskPage[]>();

/** Returns the kiosks to lay out. They are rendered once for each font, and laid out on each screen. */
function getPages(font: Font): readonly KioskPage[] {
  const pages = pagesByFont.get(font) ?? renderKioskPages(isWholeSweep ? everySituation : findLongestSituations());
  pagesByFont.set(font, pages);
  return pages;
}

/**
 * Calls a check with the root of every kiosk. Each is as large as the window. They lie below one another, so that the
 * browser lays them out in one go.
 */
function checkEveryPage(font: Font, check: (kiosk: HTMLElement) => readonly string[]): string[] {
  const pages = getPages(font);
  const container = document.createElement('div');
  container.style.cssText = 'position: fixed; inset: 0; overflow: hidden';
  container.innerHTML = pages.map(({ html }) => html).join('');
  document.body.append(container);
  const kiosks = [...container.querySelectorAll<HTMLElement>('.fsk-kiosk')];
  const findings = pages.flatMap(({ name }, index) => {
    const kiosk = kiosks[index];
    return kiosk ? check(kiosk).map((finding) => `${name}: ${finding}`) : [`${name}: nothing is shown`];
  });
  container.remove();
  return findings;
}

/** Returns the boxes that scroll. Nothing at a kiosk should. */
function findScrollingBoxes(root: Element): string[] {
  const boxes = [document.documentElement, root, ...root.querySelectorAll('*:not(svg, svg *)')];
  return (
    boxes
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .filter((box) => getComputedStyle(box).overflow !== 'visible' || box === document.documentElement)
      // A name for screen readers only has no width, on purpose.
      .filter((box) => box.clientWidth > 0)
      .map((box) => `${box.tagName} ${box.className} scrolls`)
  );
}

/** Returns what does not fit: boxes that scroll, and parts of an element that spill or overlap. */
function findMisfits(element: HTMLElement): string[] {
  const findings = [...findScrollingBoxes(element), ...spills(element), ...overlaps(element)];
  // An element that the stylesheet leaves out for want of room has no size.
  return findings.filter((finding) => !finding.endsWith('(0 in 0 px)'));
}

const getFontSize = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

/** Returns the texts with smaller letters than the stage, whose font size is the smallest that the distance allows. */
function findSmallLetters(kiosk: HTMLElement): string[] {
  const stage = kiosk.querySelector('.fsk-kiosk-stage');
  const smallest = stage ? getFontSize(stage) : NaN;
  return [...kiosk.querySelectorAll<HTMLElement>(':is(p, li, span[lang], b, button)')]
    .filter((text) => text.checkVisibility() && !(getFontSize(text) >= smallest - 0.01))
    .map((text) => `small letters in “${text.textContent}”`);
}

/** Returns the buttons that are smaller than 44 px, and the heights of the buttons of a group if they differ. */
function findBadButtons(kiosk: HTMLElement): string[] {
  return [...kiosk.querySelectorAll('.fsk-commands, .fsk-kiosk-controls')].flatMap((group) => {
    const sizes = [...group.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
    const smallButtons = sizes
      .filter((size) => size.width < 44 || size.height < 44)
      .map((size) => `a button of ${size.width} × ${size.height} px`);
    const heights = new Set(sizes.map((size) => Math.round(size.height)));
    return heights.size <= 1 ? smallButtons : [...smallButtons, `buttons ${[...heights].join(', ')} px tall`];
  });
}

afterEach(async () => {
  // An upright tablet is a little too small for its letters: the kiosk warns about it.
  vi.mocked(console.warn).mockClear();
  await resetPage();
});

describe.each(fonts)('KioskStatus in %s', (font) => {
  describe.each(screens)('on %s of %d × %d', (_name, width, height) => {
    beforeEach(async () => {
      await page.viewport(width, height);
      setPage({ margin: 0, font });
    });

    it('lays out every message without scrolling, overlaps, small letters or small buttons', () => {
      const findings = checkEveryPage(font, (kiosk) => {
        const message = kiosk.querySelector<HTMLElement>('.fsk-message');
        if (!message?.clientHeight) return ['no message is shown'];
        return [...findMisfits(kiosk), ...findSmallLetters(kiosk), ...findBadButtons(kiosk)];
      });
      expect(findings).toEqual([]);
    });

    it('lays out an invitation without scrolling or overlaps, with a picture where there is space for it', () => {
      const texts = {
        en: { title: 'Welcome', description: 'We take one photo of your face.' },
        id: { title: 'Selamat datang', description: 'Wajah Anda difoto satu kali.' },
      };
      const statuses = defineStatuses({
        codes: { welcome: { severity: 'info', remedy: 'none', actions: ['lookStraight', 'getHelp'], texts } },
      });
      const { container } = render(
        <Kiosk {...{ code: null, invitation: 'welcome', statuses, viewingDistanceMm: 700, pixelsPerInch: 69 }} />,
      );
      const kiosk = container.querySelector<HTMLElement>('.fsk-kiosk');
      if (!kiosk) throw new Error('There is no kiosk.');
      expect(findMisfits(kiosk)).toEqual([]);
      expect(kiosk.querySelector('.fsk-icon')).toBeVisible();
    });

    it('asks whether anybody is there in both languages, without scrolling', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
      render(<Kiosk idleMs={5_000} />);
      await act(() => vi.advanceTimersByTimeAsync(5_000));
      vi.useRealTimers();
      const dialog = screen.getByRole('dialog');
      expect(findMisfits(dialog)).toEqual([]);
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      expect([left, top, innerWidth - right, innerHeight - bottom].filter((space) => space < 0)).toEqual([]);
      for (const words of [/masih di sini\?/, /still there\?/, /Saya masih/, /I’m still/, /^20$/]) {
        expect(within(dialog).getByText(words)).toBeVisible();
      }
    });
  });

  it.each([
    ['1080 × 1920 from 600 mm', 1080, 1920, {}],
    ['1920 × 1080 from 600 mm', 1920, 1080, {}],
    ['1280 × 800 from 600 mm', 1280, 800, {}],
    ['800 × 480 from 600 mm', 800, 480, {}],
    ['1080 × 1920 of 32 inches from 1 m', 1080, 1920, { viewingDistanceMm: 1_000, pixelsPerInch: 69 }],
  ] as const)('shows a capital H of 0.7 degrees on %s', async (_name, width, height, viewing) => {
    await page.viewport(width, height);
    setPage({ margin: 0, font });
    const messages = { en: { codes: { 413: { title: 'H', description: 'H' } }, actions: { moveCloser_kiosk: 'H' } } };
    render(<Kiosk languages={['en']} messages={messages} {...viewing} />);
    const { viewingDistanceMm = 600, pixelsPerInch = 96 } = viewing as Partial<KioskStatusProps>;
    const [letter] = screen.getAllByText('H', { selector: '.fsk-title' });
    const stage = document.querySelector('.fsk-kiosk-stage');
    if (!letter || !stage) throw new Error('There is no letter.');
    // Large, because browsers round the height of a letter to whole pixels. The smallest text has the size of the stage.
    letter.style.fontSize = '300px';
    const smallestPx = (await measureInkHeight(letter)) * (getFontSize(stage) / 300);
    const smallestMm = (smallestPx / pixelsPerInch) * 25.4;
    const degrees = (2 * Math.atan(smallestMm / 2 / viewingDistanceMm) * 180) / Math.PI;
    expect(degrees).toBeGreaterThanOrEqual(0.69);
    expect(degrees).toBeLessThanOrEqual(0.71);
  });
});

it.each(screens)('KioskStatus has no axe findings on %s of %d × %d', async (_name, width, height) => {
  await page.viewport(width, height);
  setPage({ margin: 0 });
  const { container } = render(<Kiosk code={411} attempt={3} />);
  expect(await axeFindings(container, { region: { enabled: false } })).toEqual([]);
});

/**
 * Returns the height of a letter H in CSS px, with fractions: in its darkest column, the sum of the darkness of the
 * pixels, where the darkest is 1. The edges of a letter are grey.
 */
async function measureInkHeight(element: HTMLElement): Promise<number> {
  const { image, pixelArea } = await photograph(element);
  const columns = Array.from({ length: image.width }, (_, x) => {
    const darkness = Array.from(
      { length: image.height },
      (_, y) => 255 - (image.data[(y * image.width + x) * 4] ?? 255),
    );
    return { total: darkness.reduce((sum, value) => sum + value, 0), darkest: Math.max(...darkness) };
  });
  const stem = columns.reduce((one, other) => (other.total > one.total ? other : one));
  return (stem.total / stem.darkest) * Math.sqrt(pixelArea);
}

it('KioskStatus renders without a warning while it is not displayed', async () => {
  await page.viewport(1080, 1920);
  render(
    <div style={{ display: 'none' }}>
      <Kiosk />
    </div>,
  );
  expect(document.querySelector('.fsk-title')).toHaveTextContent(
    resolveStatusMessage(413, { language: 'id' })?.title ?? '',
  );
  expect(console.warn).not.toHaveBeenCalled();
});

it('KioskStatus warns about letters that are too small for the viewing distance', async () => {
  await page.viewport(800, 480);
  const { container } = render(<Kiosk viewingDistanceMm={2_000} />);
  expect(vi.mocked(console.warn).mock.calls.flat().join()).toMatch(/a capital H fills 0\.21 of the 0\.7 degrees/);
  expect(findScrollingBoxes(container)).toEqual([]);
});
