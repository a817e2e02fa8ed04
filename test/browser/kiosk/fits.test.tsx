import { act, render, screen, within } from '@testing-library/react';
import { defineStatuses, resolveStatusMessage, statusCodes } from 'face-status-kit';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../support/axeFindings.ts';
import { everyHandler } from '../support/everyMessage.tsx';
import { overlaps, spills } from '../support/geometry.ts';
import { resetPage, setPage } from '../support/page.ts';
import { photograph } from '../support/photograph.ts';

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

/** The kiosk with one message, as HTML. */
interface KioskPage {
  readonly situation: string;
  readonly html: string;
}

/**
 * Renders a kiosk with every message: every code at every attempt, with and without privacy, in both languages in
 * either order and, at the first attempt, in each language alone. Situations with the same HTML, such as most codes with
 * and without privacy, have the same layout and count once.
 */
function renderEveryPage(): readonly KioskPage[] {
  const bothLanguages = [
    ['id', 'en'],
    ['en', 'id'],
  ];
  const situations = [...statusCodes, 999].flatMap((code) =>
    [1, 2, 3].flatMap((attempt) =>
      [true, false].flatMap((privacy) =>
        (attempt === 1 ? [...bothLanguages, ['id'], ['en']] : bothLanguages).map((languages) => ({
          code,
          attempt,
          privacy,
          languages,
        })),
      ),
    ),
  );
  const { container, rerender, unmount } = render(<Kiosk />, { reactStrictMode: false });
  const pages = new Map<string, KioskPage>();
  for (const { code, attempt, privacy, languages } of situations) {
    const values = { registry: 'SATUSEHAT Mobile' };
    rerender(<Kiosk {...{ code, attempt, privacy, languages, values }} operation="verify" />);
    const situation = `${code}, attempt ${attempt}, ${languages.join('+')}${privacy ? ', private' : ''}`;
    const html = container.innerHTML;
    if (!pages.has(html)) pages.set(html, { situation, html });
  }
  unmount();
  return [...pages.values()];
}

let everyPage: readonly KioskPage[] | undefined;

/** Calls a check with the root of every page in turn. They are rendered once, and laid out on each screen. */
function checkEveryPage(check: (kiosk: HTMLElement) => readonly string[]): string[] {
  everyPage ??= renderEveryPage();
  const container = document.createElement('div');
  document.body.append(container);
  const findings = everyPage.flatMap(({ situation, html }) => {
    container.innerHTML = html;
    const kiosk = container.querySelector<HTMLElement>('.fsk-kiosk');
    if (!kiosk) return [`${situation}: nothing is shown`];
    return check(kiosk).map((finding) => `${situation}: ${finding}`);
  });
  container.remove();
  return findings;
}

/** Returns the boxes that scroll. Nothing at a kiosk should. */
function findScrollingBoxes(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll('.fsk-kiosk, .fsk-kiosk *:not(svg, svg *)')];
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
  const findings = [...findScrollingBoxes(), ...spills(element), ...overlaps(element)];
  // An element that the stylesheet leaves out for want of room has no size.
  return findings.filter((finding) => !finding.endsWith('(0 in 0 px)'));
}

const getFontSize = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

/** Returns the texts with smaller letters than the frame, whose font size is the smallest that the distance allows. */
function findSmallLetters(kiosk: HTMLElement): string[] {
  const frame = kiosk.querySelector('.fsk-kiosk-frame');
  const smallest = frame ? getFontSize(frame) : NaN;
  return [...kiosk.querySelectorAll<HTMLElement>(':is(p, li, span[lang], b, button)')]
    .filter((text) => text.checkVisibility() && !(getFontSize(text) >= smallest - 0.01))
    .map((text) => `small letters in “${text.textContent}”`);
}

/** Returns the buttons that are smaller than 44 px, and the heights of all buttons if they differ. */
function findBadButtons(kiosk: HTMLElement): string[] {
  const sizes = [...kiosk.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
  const smallButtons = sizes
    .filter((size) => size.width < 44 || size.height < 44)
    .map((size) => `a button of ${size.width} × ${size.height} px`);
  const heights = new Set(sizes.map((size) => Math.round(size.height)));
  return heights.size <= 1 ? smallButtons : [...smallButtons, `buttons ${[...heights].join(', ')} px tall`];
}

beforeEach(() => setPage({ margin: 0 }));
afterEach(async () => {
  // An upright tablet is a little too small for its letters: the kiosk warns about it.
  vi.mocked(console.warn).mockClear();
  await resetPage();
});

describe.each(screens)('KioskStatus on %s of %d × %d', (_name, width, height) => {
  beforeEach(() => page.viewport(width, height));

  it('lays out every message without scrolling, overlaps, small letters or small buttons', () => {
    const findings = checkEveryPage((kiosk) => {
      const message = kiosk.querySelector<HTMLElement>('.fsk-message');
      if (!message) return ['no message is shown'];
      return [...findMisfits(message), ...findSmallLetters(kiosk), ...findBadButtons(kiosk)];
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
    const message = container.querySelector<HTMLElement>('.fsk-message');
    if (!message) throw new Error('There is no invitation.');
    expect(findMisfits(message)).toEqual([]);
    expect(message.querySelector('.fsk-icon')).toBeVisible();
  });

  it('asks whether anybody is there in both languages, without scrolling', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    render(<Kiosk idleMs={5_000} />);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    vi.useRealTimers();
    const dialog = screen.getByRole('dialog');
    expect(findMisfits(dialog)).toEqual([]);
    for (const words of [/masih di sini\?/, /still there\?/, /Saya masih/, /I’m still/, /^20$/]) {
      expect(within(dialog).getByText(words)).toBeVisible();
    }
  });

  it('has no axe findings', async () => {
    const { container } = render(<Kiosk code={411} attempt={3} />);
    expect(await axeFindings(container, { region: { enabled: false } })).toEqual([]);
  });
});

describe('A capital H of KioskStatus', () => {
  it.each([
    ['1080 × 1920 from 600 mm', 1080, 1920, {}],
    ['1920 × 1080 from 600 mm', 1920, 1080, {}],
    ['800 × 480 from 600 mm', 800, 480, {}],
    ['1080 × 1920 of 32 inches from 1 m', 1080, 1920, { viewingDistanceMm: 1_000, pixelsPerInch: 69 }],
  ] as const)('fills 0.7 degrees on %s', async (_name, width, height, viewing) => {
    await page.viewport(width, height);
    const messages = { en: { codes: { 413: { title: 'H', description: 'H' } }, actions: { moveCloser_kiosk: 'H' } } };
    render(<Kiosk languages={['en']} messages={messages} {...viewing} />);
    const { viewingDistanceMm = 600, pixelsPerInch = 96 } = viewing as Partial<KioskStatusProps>;
    const [letter] = screen.getAllByText('H', { selector: '.fsk-title' });
    const frame = document.querySelector('.fsk-kiosk-frame');
    if (!letter || !frame) throw new Error('There is no letter.');
    // The title is larger than the smallest text, which has the size of the frame.
    const smallestPx = (await measureInkHeight(letter)) * (getFontSize(frame) / getFontSize(letter));
    const smallestMm = (smallestPx / pixelsPerInch) * 25.4;
    const degrees = (2 * Math.atan(smallestMm / 2 / viewingDistanceMm) * 180) / Math.PI;
    expect(degrees).toBeGreaterThanOrEqual(0.69);
  });
});

/** Returns the height from the first to the last row with dark pixels, in CSS px. */
async function measureInkHeight(element: HTMLElement): Promise<number> {
  const { image, pixelArea } = await photograph(element);
  const rows = Array.from({ length: image.height }, (_, y) =>
    image.data
      .subarray(y * image.width * 4, (y + 1) * image.width * 4)
      .some((value, index) => index % 4 === 0 && value < 128),
  );
  return (rows.lastIndexOf(true) - rows.indexOf(true) + 1) * Math.sqrt(pixelArea);
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
  render(<Kiosk viewingDistanceMm={2_000} />);
  expect(vi.mocked(console.warn).mock.calls.flat().join()).toMatch(/a capital H fills 0\.21 of the 0\.7 degrees/);
  expect(findScrollingBoxes()).toEqual([]);
});
