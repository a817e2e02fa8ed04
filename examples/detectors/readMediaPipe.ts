import type { DetectedFace, FrameInfo } from 'face-status-kit/capture';

/** The result of MediaPipe's `faceLandmarker.detectForVideo(…)`: the part that is read here. */
interface MediaPipeResult {
  /** 478 points per face, each from 0 to 1 across the frame. */
  readonly faceLandmarks: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** Filled with the option `outputFaceBlendshapes: true`. */
  readonly faceBlendshapes: readonly {
    readonly categories: readonly { readonly categoryName: string; readonly score: number }[];
  }[];
  /** Filled with the option `outputFacialTransformationMatrixes: true`. 4 × 4 numbers, column by column. */
  readonly facialTransformationMatrixes: readonly { readonly data: readonly number[] }[];
}

/** Reads a result of MediaPipe's Face Landmarker for `assessFrame`. Set `numFaces` to 2 or more to notice company. */
export function readMediaPipe(result: MediaPipeResult, frame: FrameInfo): readonly DetectedFace[] {
  return result.faceLandmarks.map((points, index) => {
    const xs = points.map(({ x }) => x * frame.width);
    const ys = points.map(({ y }) => y * frame.height);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };

    const blinks = (result.faceBlendshapes[index]?.categories ?? [])
      .filter(({ categoryName }) => categoryName === 'eyeBlinkLeft' || categoryName === 'eyeBlinkRight')
      .map(({ score }) => score);
    const eyesOpen = blinks.length === 0 ? undefined : 1 - Math.max(...blinks);
    return { box, eyesOpen, ...readRotation(result.facialTransformationMatrixes[index]?.data) };
  });
}

/** Reads the angles of a rotation, in degrees. */
function readRotation(matrix: readonly number[] | undefined) {
  if (matrix?.length !== 16) return {};
  // The first column points to the person's side, the third to where the face looks.
  const [sideX = 0, sideY = 0, , , , , , , forwardX = 0, forwardY = 0, forwardZ = 0] = matrix;
  const toDegrees = (radians: number) => (radians * 180) / Math.PI;
  return {
    yaw: toDegrees(Math.atan2(forwardX, forwardZ)),
    pitch: toDegrees(Math.atan2(-forwardY, Math.hypot(forwardX, forwardZ))),
    roll: toDegrees(Math.atan2(sideY, sideX)),
  };
}
