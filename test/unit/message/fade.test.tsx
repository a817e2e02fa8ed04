import { render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const noPreference = () => ({ matches: false }) as MediaQueryList;

/** Replaces `Element.prototype.animate`, which jsdom does not have. */
function mockAnimate(animate: (...args: unknown[]) => unknown): void {
  Object.defineProperty(Element.prototype, 'animate', { value: animate, configurable: true });
}

/** Shows one code after the other. The third comes within the fade of the second. */
function showCodes(): void {
  const { rerender } = render(<StatusMessage code={413} />);
  for (const code of [412, 500]) rerender(<StatusMessage code={code} />);
}

const rejections: unknown[] = [];
const addRejection = (reason: unknown) => rejections.push(reason);

beforeEach(() => {
  // The clock stands still, so that the third code comes within the fade of the second on a busy machine too.
  vi.useFakeTimers({ toFake: ['performance', 'Date'] });
  rejections.length = 0;
  process.on('unhandledRejection', addRejection);
});

afterEach(() => {
  process.off('unhandledRejection', addRejection);
  Reflect.deleteProperty(Element.prototype, 'animate');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Node.js reports unhandled rejections after the present task. */
async function expectNewMessageAndNoRejection(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.getByRole('group')).toHaveAttribute('data-code', '500');
  expect(rejections).toEqual([]);
}

const createAnimation = (members: object) => () => Object.assign(new EventTarget(), members);
const throwError = () => {
  throw new TypeError('not implemented');
};

describe('the new message is shown', () => {
  it.each<[string, () => unknown]>([
    ['returns nothing', () => undefined],
    ['throws', throwError],
    ['returns an animation without `cancel` and `finish`', createAnimation({})],
    ['returns an animation that throws', createAnimation({ cancel: throwError, finish: throwError })],
  ])('where `animate` %s', async (_name, animate) => {
    vi.stubGlobal('matchMedia', noPreference);
    const mock = vi.fn(animate);
    mockAnimate(mock);
    showCodes();
    expect(mock).toHaveBeenCalledOnce();
    await expectNewMessageAndNoRejection();
  });

  it('without an unhandled rejection where `cancel` rejects `finished`, as in happy-dom', async () => {
    vi.stubGlobal('matchMedia', noPreference);
    mockAnimate(() => {
      let cancel = () => {};
      const finished = new Promise((_resolve, reject) => {
        cancel = () => {
          reject(new Error('The animation was canceled.'));
        };
      });
      return { finished, cancel, finish: () => {} };
    });
    showCodes();
    await expectNewMessageAndNoRejection();
  });

  it.each<[string, unknown]>([
    ['is missing', undefined],
    ['returns nothing', () => undefined],
    ['throws', throwError],
  ])('without a fade where `matchMedia` %s', async (_name, matchMedia) => {
    vi.stubGlobal('matchMedia', matchMedia);
    const animate = vi.fn();
    mockAnimate(animate);
    showCodes();
    expect(animate).not.toHaveBeenCalled();
    await expectNewMessageAndNoRejection();
  });

  it('where `performance.now` is mocked and returns nothing', async () => {
    vi.stubGlobal('performance', { now: () => undefined });
    showCodes();
    await expectNewMessageAndNoRejection();
  });
});

it('a code that changes again within one fade ends the fade', () => {
  vi.stubGlobal('matchMedia', noPreference);
  const finish = vi.fn();
  const animate = vi.fn(() => ({ finish }));
  mockAnimate(animate);
  const { rerender } = render(<StatusMessage code={413} />);
  rerender(<StatusMessage code={412} />);
  expect(finish).not.toHaveBeenCalled();
  rerender(<StatusMessage code={500} />);
  expect(finish).toHaveBeenCalledOnce();
  expect(animate).toHaveBeenCalledOnce();
});

it('nothing fades for people who prefer reduced motion', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const animate = vi.fn();
  mockAnimate(animate);
  showCodes();
  expect(animate).not.toHaveBeenCalled();
});

it('codes with the same private words do not fade, so that nobody sees which one follows another', () => {
  vi.stubGlobal('matchMedia', noPreference);
  const animate = vi.fn(() => ({ finish: () => {} }));
  mockAnimate(animate);
  const { rerender } = render(<StatusMessage privacy code={411} />);
  rerender(<StatusMessage privacy code={603} />);
  expect(animate).not.toHaveBeenCalled();
  rerender(<StatusMessage privacy code={413} />);
  expect(animate).toHaveBeenCalledOnce();
});
