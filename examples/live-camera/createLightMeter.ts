import type { FaceBox } from 'face-status-kit/capture';

/** How bright a part of a picture is (the mean luminance), and how sharp, each from 0 to 1. */
export interface Light {
  readonly brightness: number;
  readonly sharpness: number;
}

export interface LightMeter {
  /** Measures a part of a picture, in pixels of the picture. A part of no size has `NaN` for both. */
  measure(picture: HTMLVideoElement | HTMLCanvasElement, part: FaceBox): Light;
}

/** The side of the square in which a part is measured, in pixels. Smaller than a face, so that nothing is enlarged. */
const side = 96;

/**
 * The variance of the Laplacian of a sharp face, as a share of its squared brightness, so that a face in dim light is
 * not taken for blurred. Photos of sharp faces measured 0.004 to 0.014, and 0.0002 to 0.001 once blurred by 2 pixels.
 * It depends on the camera: measure it with yours.
 */
const sharpVariance = 0.005;

/** Creates a meter. It works on one small canvas, so it is quick enough for every frame. */
export function createLightMeter(): LightMeter {
  let context: CanvasRenderingContext2D | null = null;
  return {
    measure(picture, { x, y, width, height }) {
      context ??= createContext();
      if (context === null) return { brightness: NaN, sharpness: NaN };
      context.clearRect(0, 0, side, side);
      context.drawImage(picture, x, y, width, height, 0, 0, side, side);
      return measureLight(context.getImageData(0, 0, side, side));
    },
  };
}

function createContext(): CanvasRenderingContext2D | null {
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // Without smoothing, a large face would get hard edges on its way to the small canvas.
  if (context) context.imageSmoothingQuality = 'high';
  return context;
}

/** Measures pixels. Those that are transparent are outside of the picture and do not count. */
export function measureLight({ data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>): Light {
  const luminances = new Float32Array(width * height);
  for (let index = 0; index < luminances.length; index++) {
    const [red, green, blue, alpha] = [4 * index, 4 * index + 1, 4 * index + 2, 4 * index + 3];
    const luminance = 0.2126 * (data[red] ?? 0) + 0.7152 * (data[green] ?? 0) + 0.0722 * (data[blue] ?? 0);
    luminances[index] = data[alpha] === 0 ? NaN : luminance / 255;
  }

  // The Laplacian: how much a pixel differs from its four neighbours.
  const edges: number[] = [];
  const at = (index: number) => luminances[index] ?? NaN;
  for (let y = 1; y < height - 1; y++) {
    for (let index = y * width + 1; index < (y + 1) * width - 1; index++) {
      edges.push(at(index - 1) + at(index + 1) + at(index - width) + at(index + width) - 4 * at(index));
    }
  }
  const edgeMean = getMean(edges);
  const variance = getMean(edges.map((edge) => (edge - edgeMean) ** 2));
  const brightness = getMean(luminances);
  return { brightness, sharpness: Math.min(1, variance / brightness ** 2 / sharpVariance) };
}

function getMean(values: Float32Array | readonly number[]): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}
