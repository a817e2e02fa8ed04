import { detectAllFaces, detectSingleFace, euclideanDistance, TinyFaceDetectorOptions } from '@vladmandic/face-api';
import type { FaceDescriptor, FaceFinder } from './FaceFinder.ts';
import { loadFaceModels } from './faceModels.ts';

/** `inputSize`: the side of the square that the detector sees, in pixels. A larger square finds smaller faces. */
const options = new TinyFaceDetectorOptions({ inputSize: 416, scoreThreshold: 0.5 });

/**
 * Creates a real face detector that runs in the page. Its models come from an installed package, so it needs no
 * network. The models load with the first picture.
 */
export function createFaceFinder(): FaceFinder {
  return {
    async find(picture) {
      const [canvas] = await Promise.all([
        openPicture(picture),
        loadFaceModels('detector', 'landmarks', 'recognition'),
      ]);
      if (canvas === null) return null;
      const detections = await detectAllFaces(canvas, options);
      return detections.map(({ box: { width, height } }) => ({ width, height, describe: () => describeFace(canvas) }));
    },
    distance: euclideanDistance,
  };
}

async function openPicture(picture: Blob): Promise<HTMLCanvasElement | null> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (bitmap === null) return null;
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas;
}

async function describeFace(canvas: HTMLCanvasElement): Promise<FaceDescriptor> {
  const face = await detectSingleFace(canvas, options).withFaceLandmarks().withFaceDescriptor();
  if (face === undefined) throw new Error('The detector found a face in this picture, and then did not find it again.');
  return face.descriptor;
}
