import plainWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import {
  detectAllFaces,
  detectSingleFace,
  euclideanDistance,
  nets,
  tf,
  TinyFaceDetectorOptions,
} from '@vladmandic/face-api';
import landmarkManifest from '@vladmandic/face-api/model/face_landmark_68_model-weights_manifest.json';
import landmarkWeights from '@vladmandic/face-api/model/face_landmark_68_model.bin?url';
import recognitionManifest from '@vladmandic/face-api/model/face_recognition_model-weights_manifest.json';
import recognitionWeights from '@vladmandic/face-api/model/face_recognition_model.bin?url';
import detectorManifest from '@vladmandic/face-api/model/tiny_face_detector_model-weights_manifest.json';
import detectorWeights from '@vladmandic/face-api/model/tiny_face_detector_model.bin?url';
import type { FaceDescriptor, FaceFinder } from './FaceFinder.ts';

/** Side of the square that the detector sees, in pixels: the larger, the smaller the faces that it finds. */
const options = new TinyFaceDetectorOptions({ inputSize: 416, scoreThreshold: 0.5 });

/** What computes. On a machine without graphics it takes a tenth of WebGL's time, and it has nothing to warm up. */
const wasmFiles = {
  'tfjs-backend-wasm.wasm': plainWasm,
  'tfjs-backend-wasm-simd.wasm': simdWasm,
  'tfjs-backend-wasm-threaded-simd.wasm': threadedWasm,
};

const models = [
  { net: nets.tinyFaceDetector, manifest: detectorManifest, weights: detectorWeights },
  { net: nets.faceLandmark68Net, manifest: landmarkManifest, weights: landmarkWeights },
  { net: nets.faceRecognitionNet, manifest: recognitionManifest, weights: recognitionWeights },
];

/**
 * A real face detector that runs in the page. Its models come with an installed package, so it needs no network; they
 * load with the first picture.
 */
export function createFaceFinder(): FaceFinder {
  let ready: Promise<unknown> | undefined;
  return {
    async find(picture) {
      ready ??= start().catch((error: unknown) => {
        ready = undefined; // the next picture may have more luck
        throw error;
      });
      const [canvas] = await Promise.all([open(picture), ready]);
      if (canvas === null) return null;
      const detections = await detectAllFaces(canvas, options);
      return detections.map(({ box: { width, height } }) => ({ width, height, describe: () => describe(canvas) }));
    },
    distance: euclideanDistance,
  };
}

interface Engine {
  setWasmPaths(files: Readonly<Record<string, string>>): void;
  setBackend(name: string): Promise<boolean>;
}

async function start(): Promise<void> {
  // The package has these, but leaves them out of its types.
  const engine = tf as typeof tf & Engine;
  engine.setWasmPaths(wasmFiles);
  await engine.setBackend('wasm');
  await Promise.all(models.map(load));
}

// The package looks for weights beside their manifest, but a bundler puts each file where it likes.
async function load({ net, manifest, weights }: (typeof models)[number]): Promise<void> {
  const response = await fetch(weights);
  const entries = manifest.flatMap((group) => group.weights) as tf.io.WeightsManifestEntry[];
  net.loadFromWeightMap(tf.io.decodeWeights(await response.arrayBuffer(), entries));
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
