import { cleanup, render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import { Pictogram, pictogramIds, type PictogramId } from 'face-status-kit/pictograms';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { needs } from './support/needs.ts';
import { emulate, resetPage, setPage } from './support/page.ts';
import { twoSteps } from './support/twoSteps.ts';

/** How far a line reaches beyond its path: half of its width, in units of the grid. */
const halfLine = 1.5;
const grid = 48;

/** The smallest size at which a pictogram has to be clear, in CSS px. */
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

/** Shows each pictogram alone and returns the ids of those that fail the check. */
async function findFailing(
  check: (picture: SVGSVGElement, id: PictogramId) => boolean | Promise<boolean>,
  size = smallest,
): Promise<PictogramId[]> {
  const failing: PictogramId[] = [];
  for (const id of pictogramIds) {
    if (!(await check(show(id, size), id))) failing.push(id);
    cleanup();
  }
  return failing;
}

describe('every pictogram', () => {
  it('is as large as the text around it', async () => {
    const isAsLarge = (picture: SVGSVGElement) => {
      const { width, height } = picture.getBoundingClientRect();
      return width === 240 && height === 240;
    };
    expect(await findFailing(isAsLarge, 240)).toEqual([]);
  });

  it('stays inside the grid', async () => {
    const staysInside = (picture: SVGSVGElement) => {
      const { left, top, right, bottom } = measureInk(picture);
      return Math.min(left, top) >= 0 && Math.max(right, bottom) <= grid;
    };
    expect(await findFailing(staysInside)).toEqual([]);
  });

  it('fills at least 80 % of the grid', async () => {
    const fillsGrid = (picture: SVGSVGElement) => {
      const { left, top, right, bottom } = measureInk(picture);
      return Math.max(right - left, bottom - top) >= 0.8 * grid;
    };
    expect(await findFailing(fillsGrid)).toEqual([]);
  });

  it('stands in the middle of the grid, give or take 3 units for optical balance', async () => {
    const isCentred = (picture: SVGSVGElement) => {
      const { left, top, right, bottom } = measureInk(picture);
      return Math.max(Math.abs(left + right - grid), Math.abs(top + bottom - grid)) / 2 <= 3;
    };
    expect(await findFailing(isCentred)).toEqual([]);
  });

  it('has lines of 1.5 px at its smallest size', async () => {
    const hasThickLines = (picture: SVGSVGElement) =>
      [...picture.querySelectorAll('path')].every((path) => {
        const width = parseFloat(getComputedStyle(path).strokeWidth) * (path.getScreenCTM()?.a ?? 0);
        return Math.abs(width - 1.5) < 1e-5;
      });
    expect(await findFailing(hasThickLines)).toEqual([]);
  });

  it('has one colour', async () => {
    const hasOneColour = async (picture: SVGSVGElement) => {
      const { data } = await drawInRed(picture, 96);
      const opaque: number[][] = [];
      // A pixel that is nearly transparent has lost its exact colour to rounding.
      for (let index = 0; index < data.length; index += 4) {
        if ((data[index + 3] ?? 0) > 250) opaque.push([...data.slice(index, index + 3)]);
      }
      // Firefox rounds once more.
      const isRed = ([red = 0, green = 0, blue = 0]: readonly number[]) => red >= 254 && green <= 1 && blue <= 1;
      return opaque.length > 0 && opaque.every(isRed);
    };
    expect(await findFailing(hasOneColour, 96)).toEqual([]);
  });

  it('moves if motion explains it, and not otherwise', async () => {
    await emulate({ reducedMotion: 'no-preference' });
    const movesIfItShould = (picture: SVGSVGElement, id: PictogramId) =>
      picture.getAnimations({ subtree: true }).length === (moving.includes(id) ? 1 : 0);
    expect(await findFailing(movesIfItShould)).toEqual([]);
  });

  it('stands still for people who prefer reduced motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    expect(await findFailing((picture) => picture.getAnimations({ subtree: true }).length === 0)).toEqual([]);
  });

  it('is mirrored on a page from right to left only if it points in the direction of the text', async () => {
    setPage({ direction: 'rtl' });
    const isMirroredIfItShould = (picture: SVGSVGElement, id: PictogramId) =>
      getComputedStyle(picture).scale === (id === 'continue' ? '-1 1' : 'none');
    expect(await findFailing(isMirroredIfItShould)).toEqual([]);
  });

  it('differs from every other at its smallest size', async () => {
    const pixels = new Map<PictogramId, Uint8ClampedArray>();
    for (const id of pictogramIds) pixels.set(id, (await drawInRed(show(id), smallest)).data);
    const alike: string[] = [];
    for (const [one, a] of pixels) {
      for (const [other, b] of pixels) {
        if (one < other && getDifference(a, b) < 0.35) alike.push(`${one} and ${other}`);
      }
    }
    expect(alike).toEqual([]);
  });
});

describe.each(moving)('the motion of %s', (id) => {
  beforeEach(() => emulate({ reducedMotion: 'no-preference' }));

  const start = () => {
    const picture = show(id, 48);
    const [animation] = picture.getAnimations({ subtree: true });
    if (!animation) throw new Error('The picture does not move.');
    return { picture, animation };
  };

  it('ends within 5 seconds, by WCAG 2.2, 2.2.2', () => {
    expect(start().animation.effect?.getComputedTiming().endTime).toBeLessThan(5000);
  });

  it('starts and ends in the picture as it is drawn', () => {
    const { picture, animation } = start();
    const part = picture.querySelector('path:last-child') ?? picture;
    animation.currentTime = 0;
    const getPlace = () => JSON.stringify(part.getBoundingClientRect());
    const drawnPlace = getPlace();
    animation.currentTime = 450;
    expect(getPlace()).not.toBe(drawnPlace);
    animation.finish();
    expect(getComputedStyle(part).transform).toBe('none');
    expect(getPlace()).toBe(drawnPlace);
  });

  it('stays inside the picture', () => {
    const { picture, animation } = start();
    const frame = picture.getBoundingClientRect();
    const part = picture.querySelectorAll('path')[1];
    if (!part) throw new Error('The picture has no moving part.');
    for (let at = 0; at <= 1500; at += 50) {
      animation.currentTime = at;
      for (const { x, y } of getPoints(part)) {
        const room = Math.min(x - frame.left, y - frame.top, frame.right - x, frame.bottom - y);
        expect(room).toBeGreaterThanOrEqual(halfLine);
      }
    }
  });
});

it.each([
  ['moveCloser', 'right', 1],
  ['moveFurther', 'left', -1],
] as const)('the arrow of %s moves to the %s, where it points', async (id, _side, direction) => {
  await emulate({ reducedMotion: 'no-preference' });
  const picture = show(id, 48);
  const [animation] = picture.getAnimations({ subtree: true });
  const arrow = picture.querySelector('path:last-child');
  if (!animation || !arrow) throw new Error('The picture has no moving arrow.');
  animation.currentTime = 450;
  const start = arrow.getBoundingClientRect().left;
  animation.finish();
  expect((arrow.getBoundingClientRect().left - start) * direction).toBeGreaterThan(3);
});

describe('in forced colours', needs('forced colours'), () => {
  it.each(['light', 'dark'] as const)('a pictogram has the colour of the text on a %s page', async (scheme) => {
    await emulate({ forcedColors: 'active', colorScheme: scheme });
    const picture = show('askStaff');
    expect(getComputedStyle(picture).stroke).toBe(getComputedStyle(picture.parentElement ?? picture).color);
  });
});

describe('in a message', () => {
  it.each([
    ['on a phone', 360, undefined, 40],
    ['at a kiosk', 1080, 'kiosk', 90],
  ] as const)('the picture of the first step is larger than the others: %s', async (_name, width, setting, least) => {
    await page.viewport(width, 740);
    render(<StatusMessage code="twoSteps" statuses={twoSteps} setting={setting} />);
    const [first, second] = screen.getAllByRole('listitem').map((step) => step.querySelector('svg'));
    expect(first?.getBoundingClientRect().width).toBeGreaterThanOrEqual(least);
    expect(second?.getBoundingClientRect().width).toBeGreaterThanOrEqual(smallest);
    expect(second?.getBoundingClientRect().width).toBeLessThan(first?.getBoundingClientRect().width ?? NaN);
  });

  it.each(['100%', '200%'] as const)(
    'no picture covers words at a width of 320 px with text at %s',
    async (textSize) => {
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
    },
  );
});

/** Returns 100 points of a path, in px of the window, at this moment. */
function getPoints(path: SVGPathElement): DOMPoint[] {
  const toScreen = path.getScreenCTM() ?? new DOMMatrix();
  const length = path.getTotalLength();
  return Array.from({ length: 100 }, (_, index) =>
    path.getPointAtLength((index / 99) * length).matrixTransform(toScreen),
  );
}

/** Returns the pixels of a picture alone, in red and without motion, with one pixel for each CSS px. */
async function drawInRed(picture: SVGSVGElement, size: number): Promise<ImageData> {
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

/** Returns the box around all lines of a picture, in units of the grid. */
function measureInk(picture: SVGSVGElement) {
  const boxes = [...picture.querySelectorAll('path')].map((path) => path.getBBox());
  return {
    left: Math.min(...boxes.map(({ x }) => x)) - halfLine,
    top: Math.min(...boxes.map(({ y }) => y)) - halfLine,
    right: Math.max(...boxes.map(({ x, width }) => x + width)) + halfLine,
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)) + halfLine,
  };
}

/** Returns how much two pictures differ: 0 for the same picture, 1 for two that have no pixel in common. */
function getDifference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let differing = 0;
  let all = 0;
  for (let index = 3; index < one.length; index += 4) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    differing += Math.abs(a - b);
    all += a + b;
  }
  return differing / all;
}
