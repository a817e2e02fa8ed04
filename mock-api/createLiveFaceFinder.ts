import { detectAllFaces, TinyFaceDetectorOptions } from '@vladmandic/face-api';
import type { DetectedFace, FaceBox } from 'face-status-kit/capture';
import { readFaceApi } from '../examples/detectors/readFaceApi.ts';
import type { LiveFaceFinder } from './FaceFinder.ts';
import { loadFaceModels } from './faceModels.ts';

/** The longest side of the picture that the detector gets, in pixels. */
const maxSide = 416;

/** Two passes: a quick one, and where it finds nobody, one that takes four times as long and finds smaller faces. */
const passes = [288, maxSide].map((inputSize) => new TinyFaceDetectorOptions({ inputSize, scoreThreshold: 0.5 }));

/** Creates a face detector that is quick enough for every frame of a camera. Its models load with the first frame. */
export function createLiveFaceFinder(): LiveFaceFinder {
  let canvas: HTMLCanvasElement | undefined;
  return {
    async detect(video, part) {
      await loadFaceModels('detector', 'landmarks');
      canvas ??= document.createElement('canvas');
      const scale = drawPart(canvas, video, part);
      for (const options of passes) {
        const found = await detectAllFaces(canvas, options).withFaceLandmarks();
        if (found.length > 0) return found.map((face) => scaleFace(readFaceApi(face), 1 / scale));
      }
      return [];
    },
  };
}

/** Draws a part of the video on the canvas. Returns the scale: canvas pixels per video pixel. */
function drawPart(canvas: HTMLCanvasElement, video: HTMLVideoElement, part: FaceBox): number {
  const scale = maxSide / Math.max(part.width, part.height);
  const width = Math.round(part.width * scale);
  const height = Math.round(part.height * scale);
  // Setting a size, even the same size, creates a new picture.
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(video, part.x, part.y, part.width, part.height, 0, 0, width, height);
  return scale;
}

function scaleFace({ box: { x, y, width, height }, ...face }: DetectedFace, scale: number): DetectedFace {
  return { ...face, box: { x: x * scale, y: y * scale, width: width * scale, height: height * scale } };
}
