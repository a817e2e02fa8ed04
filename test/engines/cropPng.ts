import { PNG } from 'pngjs';
import type { Box } from './Engine.ts';

/** Cuts a box out of a picture in which a pixel is a CSS px; what is outside of the picture is left out. */
export function cropPng(png: Buffer, { x, y, width, height }: Box): Buffer {
  const whole = PNG.sync.read(png);
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  const part = new PNG({
    width: Math.min(Math.ceil(width), whole.width - left),
    height: Math.min(Math.ceil(height), whole.height - top),
  });
  PNG.bitblt(whole, part, left, top, part.width, part.height, 0, 0);
  return PNG.sync.write(part);
}
