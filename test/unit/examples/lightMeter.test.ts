import { describe, expect, it } from 'vitest';
import { measureLight } from '../../../examples/live-camera/createLightMeter.ts';

const side = 32;

/** Draws a picture: each pixel has a grey from 0 to 1, or is transparent (`null`). */
function drawPicture(getGrey: (x: number, y: number) => number | null) {
  const data = new Uint8ClampedArray(4 * side * side);
  for (let index = 0; index < side * side; index++) {
    const grey = getGrey(index % side, Math.floor(index / side));
    data.set(grey === null ? [0, 0, 0, 0] : [255 * grey, 255 * grey, 255 * grey, 255], 4 * index);
  }
  return { data, width: side, height: side };
}

/** Grey stripes with edges that are a number of pixels wide. */
const drawStripes = (edge: number, light = 1) =>
  drawPicture((x) => light * Math.min(0.8, Math.max(0.4, 0.6 + ((x % 16) - 8) * (0.4 / edge))));

describe('measureLight', () => {
  it('measures the mean luminance', () => {
    expect(measureLight(drawPicture(() => 0)).brightness).toBe(0);
    expect(measureLight(drawPicture(() => 1)).brightness).toBeCloseTo(1);
    expect(measureLight(drawPicture((x) => (x < side / 2 ? 0.2 : 0.6))).brightness).toBeCloseTo(0.4);
  });

  it('counts green more than red, and red more than blue, as the eye does', () => {
    const measure = (...color: readonly number[]) => {
      const picture = drawPicture(() => 0);
      for (let index = 0; index < side * side; index++) picture.data.set(color, 4 * index);
      return measureLight(picture).brightness;
    };
    expect(measure(0, 255, 0)).toBeCloseTo(0.7152);
    expect(measure(255, 0, 0)).toBeCloseTo(0.2126);
    expect(measure(0, 0, 255)).toBeCloseTo(0.0722);
  });

  it('gives a picture less sharpness the wider its edges are, whatever the light', () => {
    const sharpness = [1, 2, 4, 8].map((edge) => measureLight(drawStripes(edge)).sharpness);
    expect(sharpness).toEqual([...sharpness].sort((one, other) => other - one));
    expect(sharpness[0]).toBe(1);
    expect(measureLight(drawPicture(() => 0.5)).sharpness).toBeCloseTo(0);
    const dim = measureLight(drawStripes(1, 0.25)).sharpness;
    expect(dim).toBeCloseTo(measureLight(drawStripes(1)).sharpness, 1);
  });

  it('does not count what is outside of the picture', () => {
    const half = measureLight(drawPicture((x) => (x < side / 2 ? 0.6 : null)));
    expect(half.brightness).toBeCloseTo(0.6);
    expect(half.sharpness).toBeCloseTo(0);
  });

  it('gives NaN for a part of no size, which assessFrame does not check', () => {
    const nothing = measureLight(drawPicture(() => null));
    expect(nothing).toEqual({ brightness: NaN, sharpness: NaN });
  });
});
