import { render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import { Pictogram, pictogramIds, type PictogramId } from 'face-status-kit/pictograms';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { emulate, resetPage, setPage } from './support/page.ts';

/** Half of a line's width, in units of the grid: how far a line reaches beyond its path. */
const halfLine = 1.5;
const grid = 48;

/** The smallest size at which a pictogram must be clear, in CSS px. */
const smallest = 24;

const moving: readonly PictogramId[] = ['lookStraight', 'moveCloser', 'moveFurther'];

function show(id: PictogramId, size = smallest): SVGSVGElement {
  render(<Pictogram id={id} data-testid={id} style={{ fontSize: size }} />);
  return screen.getByTestId<SVGSVGElement & HTMLElement>(id);
}

beforeEach(() => setPage());
afterEach(async () => {
  await emulate();
  await resetPage();
});

describe.each(pictogramIds)('%s', (id) => {
  it('is as large as the text around it', () => {
    const { width, height } = show(id, 240).getBoundingClientRect();
    expect([width, height]).toEqual([240, 240]);
  });

  it('fills the grid and leaves nothing outside of it', () => {
    const boxes = [...show(id).querySelectorAll('path')].map((path) => path.getBBox());
    const left = Math.min(...boxes.map(({ x }) => x)) - halfLine;
    const top = Math.min(...boxes.map(({ y }) => y)) - halfLine;
    const right = Math.max(...boxes.map(({ x, width }) => x + width)) + halfLine;
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + halfLine;
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(Math.max(right, bottom)).toBeLessThanOrEqual(grid);
    expect(Math.max(right - left, bottom - top)).toBeGreaterThanOrEqual(0.8 * grid);
    // In the middle, give or take what the eye wants.
    expect(Math.abs((left + right) / 2 - grid / 2)).toBeLessThanOrEqual(3);
    expect(Math.abs((top + bottom) / 2 - grid / 2)).toBeLessThanOrEqual(3);
  });

  it('has no line thinner than 1.5 px at its smallest', () => {
    const picture = show(id);
    for (const path of picture.querySelectorAll('path')) {
      const width = parseFloat(getComputedStyle(path).strokeWidth) * (path.getScreenCTM()?.a ?? 0);
      expect(width).toBeCloseTo(1.5, 5);
    }
  });

  it('has one colour', async () => {
    const { data } = await inkOf(show(id, 96), 96);
    const colours = new Set<string>();
    // What is nearly transparent has lost its exact colour to rounding.
    for (let index = 0; index < data.length; index += 4) {
      if ((data[index + 3] ?? 0) > 250) colours.add(data.slice(index, index + 3).join());
    }
    expect([...colours]).toEqual(['255,0,0']);
  });

  it.each(['no-preference', 'reduce'])(
    'moves only where it explains, and never for who wants less: %s',
    async (wish) => {
      await emulate({ 'prefers-reduced-motion': wish });
      const animations = show(id).getAnimations({ subtree: true });
      expect(animations).toHaveLength(wish === 'no-preference' && moving.includes(id) ? 1 : 0);
    },
  );

  it('is mirrored where the text runs to the left only if it points there', () => {
    setPage({ direction: 'rtl' });
    expect(getComputedStyle(show(id)).scale).toBe(id === 'continue' ? '-1 1' : 'none');
  });
});

describe.each(moving)('the motion of %s', (id) => {
  beforeEach(() => emulate({ 'prefers-reduced-motion': 'no-preference' }));

  const start = () => {
    const picture = show(id, 48);
    const [animation] = picture.getAnimations({ subtree: true });
    if (!animation) throw new Error('It does not move.');
    return { picture, animation };
  };

  it('ends within 5 seconds, by WCAG 2.2, 2.2.2', () => {
    expect(start().animation.effect?.getComputedTiming().endTime).toBeLessThan(5000);
  });

  it('starts and comes to rest in the picture as it is drawn', () => {
    const { picture, animation } = start();
    const part = picture.querySelector('path:last-child') ?? picture;
    animation.currentTime = 0;
    const where = () => JSON.stringify(part.getBoundingClientRect());
    const drawn = where();
    animation.currentTime = 450;
    expect(where()).not.toBe(drawn);
    animation.finish();
    expect(getComputedStyle(part).transform).toBe('none');
    expect(where()).toBe(drawn);
  });

  it('stays inside of the picture', () => {
    const { picture, animation } = start();
    const frame = picture.getBoundingClientRect();
    const part = picture.querySelectorAll('path')[1];
    if (!part) throw new Error('It has no part that moves.');
    for (let at = 0; at <= 1500; at += 50) {
      animation.currentTime = at;
      for (const { x, y } of pointsOf(part)) {
        const room = Math.min(x - frame.left, y - frame.top, frame.right - x, frame.bottom - y);
        expect(room).toBeGreaterThanOrEqual(halfLine);
      }
    }
  });
});

it('no two look alike at their smallest', async () => {
  const inks = new Map<PictogramId, Uint8ClampedArray>();
  for (const id of pictogramIds) inks.set(id, (await inkOf(show(id), smallest)).data);
  const alike: string[] = [];
  for (const [one, a] of inks) {
    for (const [other, b] of inks) if (one < other && difference(a, b) < 0.35) alike.push(`${one} and ${other}`);
  }
  expect(alike).toEqual([]);
});

describe('in forced colours', () => {
  it.each(['light', 'dark'])('a pictogram has the colour of the text, on a page that is %s', async (scheme) => {
    await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    const picture = show('askStaff');
    expect(getComputedStyle(picture).stroke).toBe(getComputedStyle(picture.parentElement ?? picture).color);
  });
});

describe('in a message', () => {
  it.each([
    ['on a phone', 360, undefined, 40],
    ['at a kiosk', 1080, 'kiosk', 90],
  ] as const)('the picture of the first step is large: %s', async (_name, width, setting, least) => {
    await page.viewport(width, 740);
    render(<StatusMessage code={411} setting={setting} />);
    const [first, second] = screen.getAllByRole('listitem').map((step) => step.querySelector('svg'));
    expect(first?.getBoundingClientRect().width).toBeGreaterThanOrEqual(least);
    expect(second?.getBoundingClientRect().width).toBeGreaterThanOrEqual(smallest);
    expect(second?.getBoundingClientRect().width).toBeLessThan(first?.getBoundingClientRect().width ?? NaN);
  });

  it.each(['100%', '200%'] as const)('no picture lies on words, on 320 px with text at %s', async (textSize) => {
    await page.viewport(320, 640);
    setPage({ textSize });
    render(<StatusMessage code={411} languages={['en', 'id']} />);
    for (const step of screen.getAllByRole('listitem')) {
      const picture = step.querySelector('svg');
      const words = document.createRange();
      words.selectNodeContents(step.lastChild ?? step);
      if (!picture) continue;
      const [drawn, written] = [picture.getBoundingClientRect(), words.getBoundingClientRect()];
      expect(drawn.right <= written.left || drawn.bottom <= written.top).toBe(true);
      expect(drawn.bottom).toBeLessThanOrEqual(step.getBoundingClientRect().bottom + 0.5);
    }
  });
});

/** Where a path runs on the screen at this moment. */
function pointsOf(path: SVGPathElement): DOMPoint[] {
  const toScreen = path.getScreenCTM() ?? new DOMMatrix();
  const length = path.getTotalLength();
  return Array.from({ length: 100 }, (_, index) =>
    path.getPointAtLength((index / 99) * length).matrixTransform(toScreen),
  );
}

/** A picture alone, in red and at rest, as the pixels of a screen that has one for each CSS px. */
async function inkOf(picture: SVGSVGElement, size: number): Promise<ImageData> {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const [name, value] of Object.entries({ width: size, height: size, color: '#f00' })) {
    copy.setAttribute(name, String(value));
  }
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, size, size);
}

/** The share of the ink of two pictures that the other does not have: 0 for the same picture, 1 for nothing in common. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let differing = 0;
  let all = 0;
  for (let index = 3; index < one.length; index += 4) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    differing += Math.abs(a - b);
    all += a + b;
  }
  return differing / all;
}
