import type { DetectedFace, FaceCovering } from 'face-status-kit/capture';

/** The picture of a camera that is held upright, in pixels. */
export const frameSize = { width: 480, height: 600 } as const;

/** A face: its middle and its width, in pixels of the frame, and what can be seen of it. */
export interface SimulatedFace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How far the head is turned to a side, in degrees. @default 0 */
  readonly yaw?: number;
  /** @default true */
  readonly eyesOpen?: boolean;
  /** @default nothing */
  readonly covering?: FaceCovering;
}

/** The light of the room. `behind`: it falls in from behind the person. `lamp`: a lamp shines into the face. */
export type SimulatedLight = 'even' | 'dark' | 'lamp' | 'behind';

/** The person's place at some times, in ms. The person walks from one place to the next. */
const path: readonly (SimulatedFace & { readonly atMs: number })[] = [
  { atMs: 0, x: 560, y: 300, width: 60 },
  { atMs: 1500, x: 560, y: 300, width: 60 },
  { atMs: 3500, x: 330, y: 270, width: 84 },
  { atMs: 6500, x: 215, y: 290, width: 134 },
  // A face is large enough from 150 px.
  { atMs: 8000, x: 236, y: 284, width: 150 },
  { atMs: 11_000, x: 246, y: 288, width: 151 },
  { atMs: 12_500, x: 238, y: 292, width: 208 },
  { atMs: 20_000, x: 244, y: 290, width: 212 },
  { atMs: 21_500, x: 372, y: 318, width: 216 },
  { atMs: 24_000, x: 366, y: 312, width: 214 },
  { atMs: 25_500, x: 240, y: 288, width: 210 },
  { atMs: 30_500, x: 242, y: 290, width: 210 },
  { atMs: 33_000, x: -170, y: 310, width: 150 },
  { atMs: 34_000, x: -170, y: 310, width: 150 },
];

/** Length of the simulation, in ms. It repeats. */
export const simulationMs = 34_000;

/** The time when a second person passes by in the background, in ms, and the share of frames that show their face. */
const passerBy = { fromMs: 15_500, toMs: 18_500, detectionRate: 0.7 };

/** The share of frames in which the detector misses the person, far away and near. */
const missRate = { far: 0.16, near: 0.03 };

/** A face at most this wide is far away, in pixels. */
const farWidth = 140;

/** The error of the detected width, as a share of the width. */
const widthError = 0.05;

/** The people in front of the camera, and the faces that a detector would find. */
export interface SimulatedScene {
  /** People in the background come first. */
  readonly people: readonly SimulatedFace[];
  /** In pixels of the frame. */
  readonly faces: readonly DetectedFace[];
  /** @default even */
  readonly light?: SimulatedLight;
  /** Whether the picture is blurred. @default false */
  readonly isBlurred?: boolean;
}

/** Returns the scene at a time, in ms. The same time always gives the same scene. */
export function simulatePerson(elapsedMs: number): SimulatedScene {
  const atMs = elapsedMs % simulationMs;
  const person = locatePerson(atMs);
  const other = locatePasserBy(atMs);
  const isDetected = pseudoRandom(atMs) >= (person.width < farWidth ? missRate.far : missRate.near);
  const isOtherDetected = other !== null && pseudoRandom(atMs + 0.5) < passerBy.detectionRate;
  const detected = [...(isDetected ? [person] : []), ...(isOtherDetected ? [other] : [])];
  const measureFace = (face: SimulatedFace, index: number) => {
    const error = widthError * (2 * pseudoRandom(atMs + index + 0.25) - 1);
    return detectFace({ ...face, width: face.width * (1 + error) });
  };
  return {
    people: other ? [other, person] : [person],
    faces: detected.filter(isInFrame).map(measureFace),
  };
}

function locatePerson(atMs: number): SimulatedFace {
  const nextIndex = path.findIndex((place) => place.atMs > atMs);
  const from = path[nextIndex - 1];
  const to = path[nextIndex];
  if (!from || !to) return { x: 0, y: 0, width: 0 };
  const share = (atMs - from.atMs) / (to.atMs - from.atMs);
  const eased = share * share * (3 - 2 * share);
  const interpolate = (start: number, end: number) => start + (end - start) * eased;
  const sway = getSway(atMs);
  return {
    x: interpolate(from.x, to.x) + sway,
    y: interpolate(from.y, to.y) + sway / 2,
    width: interpolate(from.width, to.width),
  };
}

function locatePasserBy(atMs: number): SimulatedFace | null {
  const { fromMs, toMs } = passerBy;
  if (atMs < fromMs || atMs > toMs) return null;
  const share = (atMs - fromMs) / (toMs - fromMs);
  return { x: -60 + 600 * share, y: 210 + 4 * Math.sin(atMs / 160), width: 92 };
}

function isInFrame({ x, y }: SimulatedFace): boolean {
  return x > 0 && y > 0 && x < frameSize.width && y < frameSize.height;
}

/**
 * Returns what a detector finds of a face. It knows from the simulation what a real detector sees in the picture: the
 * box, the pose, the eyes and what covers the face. It does not know the light: the app measures it in the picture.
 */
export function detectFace({ x, y, width, yaw = 0, eyesOpen = true, covering }: SimulatedFace): DetectedFace {
  const box = { x: x - width / 2, y: y - width / 2, width, height: width * 1.08 };
  return { box, yaw, pitch: 0, roll: 0, eyesOpen, covering };
}

/** Returns how far a person sways to the side at a time, in pixels, because nobody stands quite still. */
export function getSway(atMs: number): number {
  return 3 * Math.sin(atMs / 700);
}

/** Returns a number from 0 to 1 that looks random, but is always the same for one time. */
function pseudoRandom(atMs: number): number {
  const wave = Math.sin(atMs * 12.9898) * 43_758.5453;
  return wave - Math.floor(wave);
}
