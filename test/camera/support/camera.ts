import { waitFor } from '@testing-library/react';
import { commands } from 'vitest/browser';
import { drawScene, type Scene } from './photographs.ts';

/** A scene in the camera's format (base64), and a small picture to recognise it. */
interface Shot {
  readonly pixels: string;
  readonly sketch: Uint8ClampedArray;
}

const shots = new Map<Scene, Shot>();

/** Puts a scene in front of the browser's camera, and waits until every video of the camera shows it. */
export async function showScene(scene: Scene): Promise<void> {
  const canvas = await drawScene(scene);
  const shot = shots.get(scene) ?? { pixels: toBase64(toPlanes(canvas)), sketch: sketch(canvas) };
  shots.set(scene, shot);
  await commands.showPicture(canvas.width, canvas.height, shot.pixels);
  await waitFor(() => [...document.querySelectorAll('video')].filter(isLive).forEach(expectScene(scene)), waitOptions);
}

/** In ms. A busy machine shows the picture late. */
const waitOptions = { timeout: 20_000, interval: 20 };

const isLive = ({ srcObject }: HTMLVideoElement) =>
  srcObject instanceof MediaStream && srcObject.getVideoTracks().some(({ readyState }) => readyState === 'live');

const expectScene = (scene: Scene) => (video: HTMLVideoElement) => {
  const seen = sketch(video);
  const likeness = ([, shot]: [Scene, Shot]) => -difference(seen, shot.sketch);
  const [nearest] = [...shots].sort((one, other) => likeness(other) - likeness(one))[0] ?? [];
  if (nearest !== scene) throw new Error(`The camera still shows "${nearest}", not "${scene}".`);
};

/** Reduces a picture to a few pixels, so that small differences of the colours do not count. */
function sketch(picture: HTMLCanvasElement | HTMLVideoElement): Uint8ClampedArray {
  const context = new OffscreenCanvas(16, 12).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser cannot draw.');
  context.drawImage(picture, 0, 0, 16, 12);
  return context.getImageData(0, 0, 16, 12).data;
}

const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0);

/** Converts a picture to the camera's format (ITU-R BT.601, full range): one luma value per pixel, one colour per four. */
function toPlanes(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  const luma = width * height;
  const planes = new Uint8ClampedArray(luma * 1.5);

  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4);
      planes[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
      if (x % 2 === 1 || y % 2 === 1) continue;
      const colour = luma + (y / 2) * (width / 2) + x / 2;
      planes[colour] = 128 - 0.169 * red - 0.331 * green + 0.5 * blue;
      planes[colour + luma / 4] = 128 + 0.5 * red - 0.419 * green - 0.081 * blue;
    }
  }
  return planes;
}

function toBase64(bytes: Uint8ClampedArray): string {
  const parts: string[] = [];
  // In parts, because a call has a limited number of arguments.
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  return btoa(parts.join(''));
}
