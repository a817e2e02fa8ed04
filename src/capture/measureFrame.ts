import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';

/** The box around a face, in px of the frame, from its upper left corner. It may reach out of the frame. */
export interface FaceBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The thing that covers a face. `other`: another thing, or one that the detector does not know. */
export type FaceCovering = 'mask' | 'sunglasses' | 'hat' | 'other';

/** One face of a frame, as a detector found it. Leave out what the detector does not know: it is then not checked. */
export interface DetectedFace {
  /** A box whose numbers are not finite, or that has no width or height, counts as no face. */
  readonly box: FaceBox;
  /** The angle by which the head is turned to a side, in degrees; 0: straight ahead. The sign does not matter. */
  readonly yaw?: number | undefined;
  /** The angle by which the head is turned up or down, in degrees; 0: straight ahead. The sign does not matter. */
  readonly pitch?: number | undefined;
  /** The angle by which the head is tilted to a shoulder, in degrees; 0: upright. The sign does not matter. */
  readonly roll?: number | undefined;
  /** Whether both eyes are open; or the openness of the less open eye, from 0 (closed) to 1 (wide open). */
  readonly eyesOpen?: boolean | number | undefined;
  /** The thing that covers the face. `null` or left out: the detector knows of none. */
  readonly covering?: FaceCovering | null | undefined;
  /** The mean luminance of the face, from 0 (black) to 1 (white). */
  readonly brightness?: number | undefined;
  /** The sharpness of the face, from 0 (blurred) to 1 (sharp). */
  readonly sharpness?: number | undefined;
}

/** The frame in which the faces were found: the part of the picture that the person sees. */
export interface FrameInfo {
  /** In px. */
  readonly width: number;
  /** In px. */
  readonly height: number;
  /** The mean luminance of the whole frame, from 0 (black) to 1 (white). Without it nothing is `backlit`. */
  readonly brightness?: number | undefined;
}

/** The measures of the largest face of a frame. An unknown measure is `NaN`, which is neither above nor below a limit. */
export interface FrameMeasures {
  /** The width or height of the largest face, the smaller of the two, in px. */
  readonly sizePx: number;
  /** The size of the second largest face as a share of the largest; 0: there is none. */
  readonly otherFaceShare: number;
  /** The width or height as a share of the frame's, the larger of the two. */
  readonly share: number;
  /** The distance of the middle from the frame's middle, to the side or up and down, the larger of the two. */
  readonly offsetShare: number;
  readonly isCutOff: boolean;
  readonly covering: unknown;
  readonly brightness: number;
  readonly frameBrightness: number;
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly eyesOpen: number;
  readonly sharpness: number;
}

/** Measures the largest face of a frame, or returns `null` if there is none or if the frame has no size. */
export function measureFrame(faces: readonly DetectedFace[], frame: FrameInfo): FrameMeasures | null {
  const { width: frameWidth, height: frameHeight } = readSize(frame);
  const { brightness: frameBrightness } = frame;
  if (!isLength(frameWidth) || !isLength(frameHeight)) return null;
  const read = faces.map((face) => tryCatch(() => readFace(face)) ?? null).filter((face) => face !== null);
  // Of two faces of the same size, both count, so their order does not matter.
  const [face, other] = read.sort((one, another) => another.sizePx - one.sizePx);
  if (face === undefined) return null;

  const { x, y, width, height } = face.box;
  // In whole px for boxes in whole px, so that a mirrored frame gives exactly the same share.
  const getOffsetShare = (start: number, length: number, frameLength: number) =>
    Math.abs(2 * start + length - frameLength) / (2 * frameLength);
  return {
    ...face,
    otherFaceShare: other === undefined ? 0 : other.sizePx / face.sizePx,
    share: Math.max(width / frameWidth, height / frameHeight),
    offsetShare: Math.max(getOffsetShare(x, width, frameWidth), getOffsetShare(y, height, frameHeight)),
    isCutOff: x < 0 || y < 0 || x + width > frameWidth || y + height > frameHeight,
    frameBrightness: readShare('brightness', frameBrightness),
  };
}

/** Copies a face, or returns `null` if it has no usable box. Each property is read once. */
function readFace(face: DetectedFace) {
  const { box, yaw, pitch, roll, eyesOpen, covering, brightness, sharpness } = face;
  const { x, y, width, height } = box;
  if (!isLength(width) || !isLength(height) || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  return {
    box: { x, y, width, height },
    sizePx: Math.min(width, height),
    covering,
    brightness: readShare('brightness', brightness),
    yaw: readAngle(yaw),
    pitch: readAngle(pitch),
    roll: readAngle(roll),
    eyesOpen: typeof eyesOpen === 'boolean' ? Number(eyesOpen) : readShare('eyesOpen', eyesOpen),
    sharpness: readShare('sharpness', sharpness),
  };
}

const isLength = (value: unknown): value is number => Number.isFinite(value) && Number(value) > 0;

/** Returns the size of an angle in degrees, or `NaN` for a value that is not a number. */
const readAngle = (value: unknown) => (typeof value === 'number' ? Math.abs(value) : NaN);

/** Returns a number from 0 to 1, or `NaN` for a value that is not a number. */
function readShare(name: string, value: unknown): number {
  if (typeof value !== 'number') return NaN;
  const share = Math.min(Math.max(value, 0), 1);
  if (process.env.NODE_ENV !== 'production' && share !== value && !Number.isNaN(value)) {
    warnOnce(`\`${name}\` of a face or frame should be a number from 0 to 1. ${share} is used.`);
  }
  return share;
}

/** Returns the size of a frame. The `width` of a video element is an attribute, and not the width of its picture. */
function readSize(frame: FrameInfo): { readonly width: unknown; readonly height: unknown } {
  if ('videoWidth' in frame && 'videoHeight' in frame) return { width: frame.videoWidth, height: frame.videoHeight };
  return frame;
}
