import { detectAllFaces, detectSingleFace, euclideanDistance, TinyFaceDetectorOptions } from '@vladmandic/face-api';
import type { FaceDescriptor, FaceFinder } from './FaceFinder.ts';
import { loadFaceModels } from './faceModels.ts';

/** Side of the square that the detector sees, in pixels: the larger, the smaller the faces that it finds. */
const options = new TinyFaceDetectorOptions({ inputSize: 416, scoreThreshold: 0.5 });

/**
 * A real face detector that runs in the page. Its models come with an installed package, so it needs no network; they
 * load with the first picture.
 */
export function createFaceFinder(): FaceFinder {
  return {
    async find(picture) {
      const [canvas] = await Promise.all([open(picture), loadFaceModels('detector', 'landmarks', 'recognition')]);
      if (canvas === null) return null;
      const detections = await detectAllFaces(canvas, options);
      return detections.map(({ box: { width, height } }) => ({ width, height, describe: () => describe(canvas) }));
    },
    distance: euclideanDistance,
  };
}

async function open(picture: Blob): Promise<HTMLCanvasElement | null> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (bitmap === null) return null;
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas;
}

async function describe(canvas: HTMLCanvasElement): Promise<FaceDescriptor> {
  const face = await detectSingleFace(canvas, options).withFaceLandmarks().withFaceDescriptor();
  if (face === undefined) throw new Error('The face that was found a moment ago is not found any more.');
  return face.descriptor;
}
