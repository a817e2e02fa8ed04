import { getVisiblePart } from './watchVideoFrames.ts';

/** How large a photo may be. */
export interface PhotoSize {
  /** In pixels. A larger picture is reduced. */
  readonly longestSide: number;
  /** Quality of the JPEG, from 0 to 1. */
  readonly quality: number;
}

/**
 * Takes a photo of the visible part of a video that fills its box (`object-fit: cover`). The photo is not mirrored,
 * unlike the picture on the screen.
 *
 * @returns A JPEG as a data URL.
 */
export function takePhoto(video: HTMLVideoElement, { longestSide, quality }: PhotoSize): string {
  const { x, y, width, height } = getVisiblePart(video);
  const scale = Math.min(1, longestSide / Math.max(width, height));

  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(video, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', quality);
}
