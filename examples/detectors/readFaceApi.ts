import type { DetectedFace } from 'face-status-kit/capture';
import { estimatePose, type Point } from './estimatePose.ts';

/** One face of face-api's `detectAllFaces(…).withFaceLandmarks()`: the part that is read here. */
interface FaceApiFace {
  readonly detection: {
    readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  };
  readonly landmarks: { readonly positions: readonly Point[] };
}

/** The upper and lower lid of each eye, and its corners, among the 68 points. */
const eyeLids = [
  [37, 41],
  [38, 40],
  [43, 47],
  [44, 46],
] as const;

/**
 * How far an open eye opens, as a share of the distance from the eyes to the chin. OFIQ takes 0.02 for the middle
 * between open and closed, which is then 0.4 here: the kit's limit.
 */
const openEye = 0.05;

/** Reads a face of face-api (`@vladmandic/face-api`) for `assessFrame`. Points and box are in px of the same picture. */
export function readFaceApi({ detection, landmarks: { positions } }: FaceApiFace): DetectedFace {
  const { x, y, width, height } = detection.box;
  const box = { x, y, width, height };
  if (positions.length !== 68) return { box };

  const eyes = [getMiddle(positions.slice(36, 42)), getMiddle(positions.slice(42, 48))] as const;
  const nose = getMiddle(positions.slice(30, 31));
  const mouth = getMiddle([...positions.slice(48, 49), ...positions.slice(54, 55)]);
  const chin = getMiddle(positions.slice(8, 9));

  const [leftOuter = 0, leftInner = 0, rightInner = 0, rightOuter = 0] = eyeLids.map(([upper, lower]) =>
    getDistance(positions[upper], positions[lower]),
  );
  const opening = Math.min(Math.max(leftOuter, leftInner), Math.max(rightInner, rightOuter));
  const eyesToChin = getDistance(getMiddle(eyes), chin);
  return { box, ...estimatePose({ eyes, nose, mouth }), eyesOpen: Math.min(1, opening / eyesToChin / openEye) };
}

function getMiddle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function getDistance(one: Point | undefined, other: Point | undefined): number {
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : NaN;
}
