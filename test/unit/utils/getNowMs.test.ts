import { afterEach, expect, it, vi } from 'vitest';
import { getNowMs } from '../../../src/utils/getNowMs.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('getNowMs returns the time of the page’s clock', () => {
  vi.stubGlobal('performance', { now: () => 1_234.5 });
  expect(getNowMs()).toBe(1_234.5);
});

it('getNowMs returns the time of day where the clock of the page is missing or broken', () => {
  vi.stubGlobal('Date', { now: () => 77 });
  const throwError = () => {
    throw new Error('no clock');
  };
  const broken: unknown[] = [undefined, null, {}, { now: () => undefined }, { now: () => NaN }, { now: throwError }];
  for (const performance of broken) {
    vi.stubGlobal('performance', performance);
    expect(getNowMs(), JSON.stringify(performance)).toBe(77);
  }
});
