import { getVisiblePart } from './watchVideoFrames.ts';

/** In pixels. A face in the photo is as large as the camera saw it, because the API wants at least 150 px. */
const longestSide = 1280;

/**
 * Takes a photo of the visible part of a video that fills its box (`object-fit: cover`). The photo is not mirrored,
 * unlike the picture on the screen.
 *
 * @returns A JPEG as a data URL.
 */
export function takePhoto(video: HTMLVideoElement): string {
  const { x, y, width, height } = getVisiblePart(video);
  const scale = Math.min(1, longestSide / Math.max(width, height));

  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(video, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.85);
}
