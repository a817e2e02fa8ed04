import { waitFor } from '@testing-library/react';
import { commands } from 'vitest/browser';
import { drawScene, type Scene } from './photographs.ts';

/** A scene as the camera plays it, in base64, and as it is known again by. */
interface Shot {
  readonly pixels: string;
  readonly sketch: Uint8ClampedArray;
}

const shots = new Map<Scene, Shot>();

/** Puts a scene before the browser's camera, and waits until each video that plays the camera's picture shows it. */
export async function showScene(scene: Scene): Promise<void> {
  const canvas = await drawScene(scene);
  const shot = shots.get(scene) ?? { pixels: toBase64(toPlanes(canvas)), sketch: sketch(canvas) };
  shots.set(scene, shot);
  await commands.showPicture(canvas.width, canvas.height, shot.pixels);
  await waitFor(() => [...document.querySelectorAll('video')].filter(isLive).forEach(mustShow(scene)), patience);
}

// In ms. A busy machine shows its camera's picture late.
const patience = { timeout: 20_000, interval: 20 };

const isLive = ({ srcObject }: HTMLVideoElement) =>
  srcObject instanceof MediaStream && srcObject.getVideoTracks().some(({ readyState }) => readyState === 'live');

const mustShow = (scene: Scene) => (video: HTMLVideoElement) => {
  const seen = sketch(video);
  const likeness = ([, shot]: [Scene, Shot]) => -difference(seen, shot.sketch);
  const [nearest] = [...shots].sort((one, other) => likeness(other) - likeness(one))[0] ?? [];
  if (nearest !== scene) throw new Error(`The camera shows "${nearest}" still, not "${scene}".`);
};

/** A picture in so few pixels that only what it shows counts, not how a camera's colours turn out. */
function sketch(picture: HTMLCanvasElement | HTMLVideoElement): Uint8ClampedArray {
  const context = new OffscreenCanvas(16, 12).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser cannot draw.');
  context.drawImage(picture, 0, 0, 16, 12);
  return context.getImageData(0, 0, 16, 12).data;
}

const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0);

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
