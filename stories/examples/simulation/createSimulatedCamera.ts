import type { DetectedFace, FaceBox } from 'face-status-kit/capture';
import type { LiveFaceFinder } from '../../../mock-api/FaceFinder.ts';
import { drawScene } from './drawScene.ts';
import { frameSize, type SimulatedScene } from './simulatePerson.ts';

/** A camera with drawn people in front of it, and a face finder that knows where their faces are. */
export interface SimulatedCamera {
  /** Starts the camera, and the simulation from its beginning. */
  readonly open: () => Promise<MediaStream>;
  readonly finder: LiveFaceFinder;
}

const framesPerSecond = 30;

/** The least time between two pictures, in ms: a frame of a page may come a little early. */
const frameMs = 0.9 * (1_000 / framesPerSecond);

/**
 * Creates a simulated camera.
 *
 * @param simulate - Returns the scene at a time, in ms since the camera was opened.
 */
export function createSimulatedCamera(simulate: (elapsedMs: number) => SimulatedScene): SimulatedCamera {
  let scene: SimulatedScene = { people: [], faces: [] };

  return {
    open() {
      const canvas = Object.assign(document.createElement('canvas'), frameSize);
      const context = canvas.getContext('2d');
      if (context === null) return Promise.reject(new Error('This browser cannot draw on a canvas.'));
      const startedAt = performance.now();
      let drawnAt = -Infinity;
      const draw = () => {
        const now = performance.now();
        // A page has more frames than the camera.
        if (now - drawnAt < frameMs) return;
        drawnAt = now;
        scene = simulate(now - startedAt);
        drawScene(context, scene);
      };
      draw();
      const stream = canvas.captureStream(framesPerSecond);
      const [track] = stream.getVideoTracks();
      const drawNextFrame = () => {
        if (track?.readyState !== 'live') return;
        draw();
        requestAnimationFrame(drawNextFrame);
      };
      requestAnimationFrame(drawNextFrame);
      return Promise.resolve(stream);
    },
    finder: {
      detect(_video, part) {
        return Promise.resolve(scene.faces.map((face) => moveFace(face, part)));
      },
    },
  };
}

/** Returns a face relative to a part of the frame. */
function moveFace({ box, ...face }: DetectedFace, part: FaceBox): DetectedFace {
  return { ...face, box: { ...box, x: box.x - part.x, y: box.y - part.y } };
}
