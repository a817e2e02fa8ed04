import { describe, expect, it, vi } from 'vitest';
import { capHeight } from '../../../src/kiosk/capHeight.ts';

const toMm = (px: number, pixelsPerInch: number) => (px / pixelsPerInch) * 25.4;

describe('capHeight', () => {
  it('is 7.3 mm from 600 mm, as in EN 301 549', () => {
    expect(toMm(capHeight(600, 69), 69)).toBeCloseTo(7.33, 2);
  });

  it('is 27.7 px by default', () => {
    expect(capHeight()).toBeCloseTo(27.7, 1);
  });

  it('fills 0.7 degrees from any distance', () => {
    for (const distanceMm of [400, 600, 1_500]) {
      const heightMm = toMm(capHeight(distanceMm), 96);
      const degrees = (2 * Math.atan(heightMm / 2 / distanceMm) * 180) / Math.PI;
      expect(degrees, `from ${distanceMm} mm`).toBeCloseTo(0.7, 6);
    }
  });

  it.each<[string, Parameters<typeof capHeight>, Parameters<typeof capHeight>]>([
    ['a distance of 0 mm as 200 mm', [0], [200]],
    ['a distance of 100 m as 3,000 mm', [100_000], [3_000]],
    ['a distance of -5 mm as 200 mm', [-5], [200]],
    ['a distance of NaN as the default', [NaN], []],
    ['a distance in a string as the default', ['600' as never], []],
    ['Infinity pixels per inch as 400', [undefined, Infinity], [undefined, 400]],
    ['0 pixels per inch as 30', [undefined, 0], [undefined, 30]],
  ])('counts %s', (_name, given, used) => {
    expect(capHeight(...given)).toBe(capHeight(...used));
    vi.mocked(console.warn).mockClear();
  });

  it('warns once about a number that is out of range, and names the number that is used', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/kiosk/capHeight.ts');
    fresh.capHeight(4_000);
    fresh.capHeight(4_000);
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      ['face-status-kit: `viewingDistanceMm` should be a number from 200 to 3000. 3000 is used.'],
    ]);
    vi.mocked(console.warn).mockClear();
  });
});
