import { detectAllFaces, TinyFaceDetectorOptions } from '@vladmandic/face-api';
import { loadFaceModels } from './faceModels.ts';
import type { LiveFaceFinder } from './LiveFaceFinder.ts';

/** Side of the square that the detector sees in a photo, in pixels. */
const farthest = 416;

/** A quick look, and where that finds nobody, one that takes four times as long and finds smaller faces. */
const looks = [288, farthest].map((inputSize) => new TinyFaceDetectorOptions({ inputSize, scoreThreshold: 0.5 }));

/** The detector of the enrolment screen, quick enough for every frame of a camera. Its model loads with the first. */
export function createLiveFaceFinder(): LiveFaceFinder {
  let canvas: HTMLCanvasElement | undefined;
  return {
    async detect(video, part) {
      await loadFaceModels('detector');
      canvas ??= document.createElement('canvas');
      const scale = farthest / Math.max(part.width, part.height);
      const [width, height] = [Math.round(part.width * scale), Math.round(part.height * scale)];
      // To set a size, even the same, is to make a new picture.
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(video, part.x, part.y, part.width, part.height, 0, 0, width, height);

      for (const options of looks) {
        const found = await detectAllFaces(canvas, options);
        if (found.length > 0) {
          return found.map(({ box }) => ({
            x: box.x / scale,
            y: box.y / scale,
            width: box.width / scale,
            height: box.height / scale,
          }));
        }
      }
      return [];
    },
  };
}
