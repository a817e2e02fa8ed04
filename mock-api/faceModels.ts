import plainWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import { nets, tf } from '@vladmandic/face-api';
import landmarkManifest from '@vladmandic/face-api/model/face_landmark_68_model-weights_manifest.json';
import landmarkWeights from '@vladmandic/face-api/model/face_landmark_68_model.bin?url';
import recognitionManifest from '@vladmandic/face-api/model/face_recognition_model-weights_manifest.json';
import recognitionWeights from '@vladmandic/face-api/model/face_recognition_model.bin?url';
import detectorManifest from '@vladmandic/face-api/model/tiny_face_detector_model-weights_manifest.json';
import detectorWeights from '@vladmandic/face-api/model/tiny_face_detector_model.bin?url';

/** The compute engine. On a machine without a GPU it takes a tenth of WebGL's time, and it needs no warm-up. */
const wasmFiles = {
  'tfjs-backend-wasm.wasm': plainWasm,
  'tfjs-backend-wasm-simd.wasm': simdWasm,
  'tfjs-backend-wasm-threaded-simd.wasm': threadedWasm,
};

/** The models that find faces, that find the eyes and the mouth of a face, and that compute its descriptor. */
const models = {
  detector: { net: nets.tinyFaceDetector, manifest: detectorManifest, weights: detectorWeights },
  landmarks: { net: nets.faceLandmark68Net, manifest: landmarkManifest, weights: landmarkWeights },
  recognition: { net: nets.faceRecognitionNet, manifest: recognitionManifest, weights: recognitionWeights },
};

type Model = keyof typeof models;

let engine: Promise<unknown> | undefined;
const loading = new Map<Model, Promise<void>>();

/** Loads models, each once per page. They come from an installed package, so this needs no network. */
export async function loadFaceModels(...names: readonly Model[]): Promise<void> {
  engine ??= startEngine().catch((error: unknown) => {
    engine = undefined; // The next picture tries again.
    throw error;
  });
  await engine;
  await Promise.all(names.map(loadOnce));
}

interface Engine {
  setWasmPaths(files: Readonly<Record<string, string>>): void;
  setBackend(name: string): Promise<boolean>;
}

async function startEngine(): Promise<void> {
  // The package exports these functions, but its types lack them.
  const tensors = tf as typeof tf & Engine;
  tensors.setWasmPaths(wasmFiles);
  await tensors.setBackend('wasm');
}

function loadOnce(name: Model): Promise<void> {
  const earlierLoad = loading.get(name);
  if (earlierLoad) return earlierLoad;
  const load = loadModel(models[name]).catch((error: unknown) => {
    loading.delete(name); // The next picture tries again.
    throw error;
  });
  loading.set(name, load);
  return load;
}

// The package expects the weights beside their manifest, but a bundler moves the files.
async function loadModel({ net, manifest, weights }: (typeof models)[Model]): Promise<void> {
  const response = await fetch(weights);
  const entries = manifest.flatMap((group) => group.weights) as tf.io.WeightsManifestEntry[];
  net.loadFromWeightMap(tf.io.decodeWeights(await response.arrayBuffer(), entries));
}
