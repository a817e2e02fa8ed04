import { act, render, screen, within } from '@testing-library/react';
import { statusCodes } from 'face-status-kit';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../support/axeFindings.ts';
import { everyHandler } from '../support/everyMessage.tsx';
import { overlaps, spills } from '../support/geometry.ts';
import { resetPage, setPage } from '../support/page.ts';
import { photograph } from '../support/photograph.ts';

const codes = [...statusCodes, 999];

const both = [
  ['id', 'en'],
  ['en', 'id'],
];

const screens = [
  ['a totem', 1080, 1920],
  ['a wide screen', 1920, 1080],
  ['a small screen at a gate', 800, 480],
  ['a laptop', 1280, 800],
  ['an upright tablet', 768, 1024],
] as const;

function Kiosk(props: Partial<KioskStatusProps>) {
  return <KioskStatus code={413} languages={['id', 'en']} actionHandlers={everyHandler} idleMs={Infinity} {...props} />;
}

/** What scrolls, though nothing should. */
function scrolling(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll('.fsk-kiosk, .fsk-kiosk *:not(svg, svg *)')];
  return (
    boxes
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .filter((box) => getComputedStyle(box).overflow !== 'visible' || box === document.documentElement)
      // A name that only screen readers are to find is shut away by purpose.
      .filter((box) => box.clientWidth > 0)
      .map((box) => `${box.tagName} ${box.className}`)
  );
}

beforeEach(() => setPage({ margin: 0 }));
afterEach(async () => {
  // An upright tablet is a little too small for its letters, and the developer is told.
  vi.mocked(console.warn).mockClear();
  await resetPage();
});

describe.each(screens)('on %s of %d × %d', (_name, width, height) => {
  beforeEach(() => page.viewport(width, height));

  it.each([1, 2, 3])('every message fits in both languages at attempt %d, without scrolling', (attempt) => {
    const { rerender } = render(<Kiosk attempt={attempt} />);
    const faults: string[] = [];
    for (const code of codes) {
      for (const privacy of [true, false]) {
        for (const languages of attempt === 1 ? [...both, ['en'], ['id']] : both) {
          const values = { registry: 'SATUSEHAT Mobile' };
          rerender(<Kiosk {...{ code, attempt, privacy, languages, values }} operation="verify" />);
          const [shown] = screen.getAllByRole('group');
          const found = [...scrolling(), ...(shown ? [...spills(shown), ...overlaps(shown)] : ['nothing is shown'])]
            // What is left out for want of room spills nowhere.
            .filter((fault) => !fault.endsWith('(0 in 0 px)'));
          faults.push(...found.map((fault) => `${code} ${languages.join('+')} ${privacy ? 'private' : ''}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('shows every letter as large as the smallest text, and every button as a target', () => {
    const { rerender } = render(<Kiosk />);
    const frame = document.querySelector('.fsk-kiosk-frame');
    const least = frame ? Number.parseFloat(getComputedStyle(frame).fontSize) : NaN;
    for (const code of codes) {
      rerender(<Kiosk code={code} />);
      const texts = [...document.querySelectorAll<HTMLElement>('.fsk-kiosk :is(p, li, span[lang], b, button)')];
      const small = texts.filter(
        (text) => text.checkVisibility() && Number.parseFloat(getComputedStyle(text).fontSize) < least - 0.01,
      );
      expect(small.map(({ textContent }) => textContent)).toEqual([]);
      const sizes = screen.getAllByRole('button').map((button) => button.getBoundingClientRect());
      expect(Math.min(...sizes.flatMap((size) => [size.width, size.height]))).toBeGreaterThanOrEqual(44);
      expect(new Set(sizes.map((size) => Math.round(size.height))).size).toBe(1);
    }
  });

  it('asks whether anybody is there in both languages, without scrolling', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    render(<Kiosk idleMs={5_000} />);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    vi.useRealTimers();
    const dialog = screen.getByRole('alertdialog');
    const faults = [...scrolling(), ...spills(dialog), ...overlaps(dialog)];
    expect(faults.filter((fault) => !fault.endsWith('(0 in 0 px)'))).toEqual([]);
    for (const words of [/masih di sini\?/, /still there\?/, /Saya masih/, /I’m still/, /^20$/]) {
      expect(within(dialog).getByText(words)).toBeVisible();
    }
  });

  it('has nothing for axe to find', async () => {
    const { container } = render(<Kiosk code={411} attempt={3} />);
    expect(await axeFindings(container, { region: { enabled: false } })).toEqual([]);
  });
});

describe('a capital H', () => {
  it.each([
    ['1080 × 1920 from 60 cm', 1080, 1920, {}],
    ['1920 × 1080 from 60 cm', 1920, 1080, {}],
    ['800 × 480 from 60 cm', 800, 480, {}],
    ['1080 × 1920 of 32 inches from 1 m', 1080, 1920, { viewingDistanceMm: 1_000, pixelsPerInch: 69 }],
  ] as const)('fills 0.7 degrees on %s', async (_name, width, height, viewing) => {
    await page.viewport(width, height);
    const messages = { en: { codes: { 413: { title: 'H', description: 'H' } }, actions: { moveCloser_kiosk: 'H' } } };
    render(<Kiosk languages={['en']} messages={messages} {...viewing} />);
    const { viewingDistanceMm = 600, pixelsPerInch = 96 } = viewing as Partial<KioskStatusProps>;
    const [letter] = screen.getAllByText('H', { selector: '.fsk-title' });
    if (!letter) throw new Error('no letter');
    // As tall as it would be in the smallest text, which is the frame's.
    const fontSizes = [document.querySelector('.fsk-kiosk-frame'), letter].map((element) =>
      element ? Number.parseFloat(getComputedStyle(element).fontSize) : NaN,
    );
    const heightPx = (await heightOfInk(letter)) * ((fontSizes[0] ?? NaN) / (fontSizes[1] ?? NaN));
    const degrees = (Math.atan((heightPx * 25.4) / pixelsPerInch / 2 / viewingDistanceMm) * 2 * 180) / Math.PI;
    expect(degrees).toBeGreaterThanOrEqual(0.69);
  });
});

/** From the first to the last row of pixels that are not the background's, in CSS px. */
async function heightOfInk(element: HTMLElement): Promise<number> {
  const { image, pixelArea } = await photograph(element);
  const rows = Array.from({ length: image.height }, (_, y) =>
    image.data
      .subarray(y * image.width * 4, (y + 1) * image.width * 4)
      .some((value, index) => index % 4 === 0 && value < 128),
  );
  return (rows.lastIndexOf(true) - rows.indexOf(true) + 1) * Math.sqrt(pixelArea);
}

it('stays calm on a screen without a size', async () => {
  await page.viewport(1080, 1920);
  render(
    <div style={{ display: 'none' }}>
      <Kiosk />
    </div>,
  );
  expect(document.querySelector('.fsk-title')).toHaveTextContent('Wajah terlalu kecil');
  expect(console.warn).not.toHaveBeenCalled();
});

it('tells the developer of letters that are too small for the distance', async () => {
  await page.viewport(800, 480);
  render(<Kiosk viewingDistanceMm={2_000} />);
  expect(vi.mocked(console.warn).mock.calls.flat().join()).toMatch(/a capital H fills 0\.21 of the 0\.7 degrees/);
  expect(scrolling()).toEqual([]);
});
