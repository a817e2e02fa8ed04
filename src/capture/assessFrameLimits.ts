import { readClampedNumber } from '../utils/readClampedNumber.ts';
import { copyOptions } from './stabilizerLimits.ts';

/**
 * The limits of `assessFrame`. A number outside of its range counts as the nearest end, `Infinity` included; any other
 * value counts as not given. Development builds warn once about each. A face that is exactly at a limit passes.
 *
 * Sources:
 * - **API**: what the face-recognition API documents for its photos.
 * - **OFIQ**: version 1 of the reference implementation of ISO/IEC 29794-5:2025. It gives each quality a score from 0
 *   to 100.
 * - **ISO/IEC 19794-5:2011**: photos for travel documents. Its clause 7.2.2, as VisionLabs quotes it in the documentation
 *   of its SDK, allows 5° of yaw and pitch, and 8° of roll.
 * - **Own choice**: no standard has a figure for a live camera, so the kit chose one.
 */
export interface AssessFrameLimits {
  /**
   * The smallest width and height of the face's box, in px of the frame, 0 to 10,000. Below it: 413. API: 150 px for
   * enrolment, about 125 px for recognition, both in px of the photo that is sent. If the photo is not as large as the
   * frame, multiply: a photo of half the width needs 300 px here. @default 150
   */
  readonly minFaceSizePx?: number | undefined;
  /**
   * The largest width of the face's box as a share of the frame's width, and height as a share of its height, 0 to 1.
   * Above it: `faceTooClose`. Own choice, near the closest photo of ANSI/NIST-ITL 1-2011 (annex E.4.3.2, "head only":
   * the head takes 70 % of the width). @default 0.75
   */
  readonly maxFaceShare?: number | undefined;
  /**
   * The smallest size of a further face that counts, as a share of the largest face, 0 to 1. With such a face:
   * `multipleFaces`. Smaller faces are people in the background. Own choice; OFIQ scores such a frame 60. To judge the
   * largest face whoever else is there, pass only that face. @default 0.4
   */
  readonly minOtherFaceShare?: number | undefined;
  /**
   * The largest distance of the face's middle from the middle of the frame, as a share of the frame's width and height,
   * 0 to 0.5. Above it: `faceOffCenter`. Own choice. @default 0.2
   */
  readonly maxOffsetShare?: number | undefined;
  /**
   * The smallest `brightness` of the face, 0 to 1. Below it: `tooDark`. Own choice, below OFIQ's: OFIQ scores the mean
   * luminance of a face 50 at 0.2 and 27 at 0.15. The kit goes lower so that very dark skin in good light passes.
   * @default 0.15
   */
  readonly minBrightness?: number | undefined;
  /** The largest `brightness` of the face, 0 to 1. Above it: `tooBright`. OFIQ scores 50 at 0.8. @default 0.8 */
  readonly maxBrightness?: number | undefined;
  /**
   * The smallest `brightness` of the face as a share of the frame's, 0 to 1. Below it: `backlit`, unless the frame is
   * darker than `minBrightness`. Own choice. A higher value reports dark skin in front of a white wall. @default 0.4
   */
  readonly minBrightnessRatio?: number | undefined;
  /**
   * The largest `yaw` (turned to a side), in degrees, 0 to 90. Above it: `faceTurned`. Own choice between the 5° of
   * ISO/IEC 19794-5, finer than most detectors measure, and the 45° that Amazon Rekognition recommends as the end.
   * @default 15
   */
  readonly maxYaw?: number | undefined;
  /**
   * The largest `pitch` (turned up or down), in degrees, 0 to 90. Above it: `faceTurned`. Own choice between the 5° of
   * ISO/IEC 19794-5 and the 30° that Amazon Rekognition recommends as the end. @default 15
   */
  readonly maxPitch?: number | undefined;
  /** The largest `roll` (tilted to a shoulder), in degrees, 0 to 180. Above it: `faceTurned`. ISO/IEC 19794-5. @default 8 */
  readonly maxRoll?: number | undefined;
  /**
   * The smallest `eyesOpen`, 0 to 1. Below it: `eyesNotVisible`. 0 turns the check off, for people who cannot open their
   * eyes. Own choice: what `eyesOpen` means differs between detectors. @default 0.4
   */
  readonly minEyesOpen?: number | undefined;
  /**
   * The smallest `sharpness`, 0 to 1. Below it: `blurred`. Own choice: what `sharpness` means depends on how it is
   * measured. @default 0.3
   */
  readonly minSharpness?: number | undefined;
}

/** The limits, each a number within its range. */
export type FrameLimits = { readonly [Limit in keyof AssessFrameLimits]-?: number };

const ranges = {
  minFaceSizePx: { default: 150, min: 0, max: 10_000 },
  maxFaceShare: { default: 0.75, min: 0, max: 1 },
  minOtherFaceShare: { default: 0.4, min: 0, max: 1 },
  maxOffsetShare: { default: 0.2, min: 0, max: 0.5 },
  minBrightness: { default: 0.15, min: 0, max: 1 },
  maxBrightness: { default: 0.8, min: 0, max: 1 },
  minBrightnessRatio: { default: 0.4, min: 0, max: 1 },
  maxYaw: { default: 15, min: 0, max: 90 },
  maxPitch: { default: 15, min: 0, max: 90 },
  maxRoll: { default: 8, min: 0, max: 180 },
  minEyesOpen: { default: 0.4, min: 0, max: 1 },
  minSharpness: { default: 0.3, min: 0, max: 1 },
} as const satisfies Record<keyof AssessFrameLimits, object>;

/** Reads the limits of `assessFrame`. Never throws. */
export function readFrameLimits(limits: AssessFrameLimits | undefined): FrameLimits {
  const given = copyOptions(limits);
  const read = (name: keyof FrameLimits) => readClampedNumber(name, given[name], ranges[name]);
  return {
    minFaceSizePx: read('minFaceSizePx'),
    maxFaceShare: read('maxFaceShare'),
    minOtherFaceShare: read('minOtherFaceShare'),
    maxOffsetShare: read('maxOffsetShare'),
    minBrightness: read('minBrightness'),
    maxBrightness: read('maxBrightness'),
    minBrightnessRatio: read('minBrightnessRatio'),
    maxYaw: read('maxYaw'),
    maxPitch: read('maxPitch'),
    maxRoll: read('maxRoll'),
    minEyesOpen: read('minEyesOpen'),
    minSharpness: read('minSharpness'),
  };
}
