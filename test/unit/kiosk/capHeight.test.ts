import { describe, expect, it, vi } from 'vitest';
import { capHeight } from '../../../src/kiosk/capHeight.ts';

const mmOf = (px: number, pixelsPerInch: number) => (px * 25.4) / pixelsPerInch;

describe('a capital H', () => {
  it('is 7.3 mm tall from 60 cm, as EN 301 549 has it', () => {
    expect(mmOf(capHeight(600, 69), 69)).toBeCloseTo(7.33, 2);
  });

  it('is 27.7 px tall where nobody says how far and how fine', () => {
    expect(capHeight()).toBeCloseTo(27.7, 1);
  });

  it.each([400, 600, 1500])('fills 0.7 degrees from %d mm', (viewingDistanceMm) => {
    const mm = mmOf(capHeight(viewingDistanceMm), 96);
    expect((Math.atan(mm / 2 / viewingDistanceMm) * 2 * 180) / Math.PI).toBeCloseTo(0.7, 6);
  });

  it.each([
    ['0 mm', [0], [200]],
    ['100 m', [100_000], [3_000]],
    ['-5 mm', [-5], [200]],
    ['NaN mm', [NaN], []],
    ['a text of mm', ['600' as unknown as number], []],
    ['infinite density', [undefined, Infinity], [undefined, 400]],
    ['no density', [undefined, 0], [undefined, 30]],
  ])('stays within reason for %s', (_what, given, used) => {
    expect(capHeight(...given)).toBe(capHeight(...used));
    vi.mocked(console.warn).mockClear();
  });

  it('tells the developer once what is used in place of a number out of range', async () => {
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
