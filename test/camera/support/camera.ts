import { commands } from 'vitest/browser';
import { drawScene, type Scene } from './photographs.ts';

const planes = new Map<Scene, string>();

/** Puts a scene before the browser's camera. */
export async function showScene(scene: Scene): Promise<void> {
  const canvas = await drawScene(scene);
  const pixels = planes.get(scene) ?? toBase64(toPlanes(canvas));
  planes.set(scene, pixels);
  await commands.showPicture(canvas.width, canvas.height, pixels);
}

/** A picture as a camera sends it (ITU-R BT.601, full range): a brightness for each pixel, a colour for every four. */
function toPlanes(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  const brightness = width * height;
  const planes = new Uint8ClampedArray(brightness * 1.5);

  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4);
      planes[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
      if (x % 2 === 1 || y % 2 === 1) continue;
      const colour = brightness + (y / 2) * (width / 2) + x / 2;
      planes[colour] = 128 - 0.169 * red - 0.331 * green + 0.5 * blue;
      planes[colour + brightness / 4] = 128 + 0.5 * red - 0.419 * green - 0.081 * blue;
    }
  }
  return planes;
}

function toBase64(bytes: Uint8ClampedArray): string {
  const parts: string[] = [];
  // As many at once as a call may have arguments.
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  return btoa(parts.join(''));
}
