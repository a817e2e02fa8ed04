import type { StatusCode } from '../catalogue/statusCodes.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { readFrameLimits, type AssessFrameLimits, type FrameLimits } from './assessFrameLimits.ts';
import { measureFrame, type DetectedFace, type FrameInfo, type FrameMeasures } from './measureFrame.ts';

interface Check {
  readonly code: StatusCode;
  /** Returns whether the code applies to a frame. A comparison with an unknown measure (`NaN`) is false. */
  readonly isTrue: (frame: FrameMeasures, limits: FrameLimits) => boolean;
}

/** The first check that is true gives the code. A person has to fix the earlier checks before the later ones matter. */
const checks: readonly Check[] = [
  { code: 'multipleFaces', isTrue: (frame, limits) => frame.otherFaceShare > 0 && frame.otherFaceShare >= limits.minOtherFaceShare },
  { code: 413, isTrue: (frame, limits) => frame.sizePx < limits.minFaceSizePx },
  { code: 'faceTooClose', isTrue: (frame, limits) => frame.share > limits.maxFaceShare },
  { code: 'faceOffCenter', isTrue: (frame, limits) => frame.isCutOff || frame.offsetShare > limits.maxOffsetShare },
  { code: 'maskOn', isTrue: (frame) => frame.covering === 'mask' },
  { code: 'sunglassesOn', isTrue: (frame) => frame.covering === 'sunglasses' },
  { code: 'hatOn', isTrue: (frame) => frame.covering === 'hat' },
  { code: 'faceCovered', isTrue: (frame) => frame.covering === 'other' },
  // Before `tooDark`: light from behind makes the face dark too, and to turn to the light helps more than a lamp.
  { code: 'backlit', isTrue: (frame, limits) => frame.frameBrightness >= limits.minBrightness && frame.brightness < limits.minBrightnessRatio * frame.frameBrightness },
  { code: 'tooDark', isTrue: (frame, limits) => frame.brightness < limits.minBrightness },
  { code: 'tooBright', isTrue: (frame, limits) => frame.brightness > limits.maxBrightness },
  { code: 'faceTurned', isTrue: (frame, limits) => frame.yaw > limits.maxYaw || frame.pitch > limits.maxPitch || frame.roll > limits.maxRoll },
  { code: 'eyesNotVisible', isTrue: (frame, limits) => frame.eyesOpen < limits.minEyesOpen },
  { code: 'blurred', isTrue: (frame, limits) => frame.sharpness < limits.minSharpness },
]; // prettier-ignore

/**
 * Returns the code worth showing for one frame of a live camera, from what a face detector found in it: the first that
 * is true of
 *
 * 1. nobody (412), several faces (`multipleFaces`)
 * 2. too far away (413), too close (`faceTooClose`), not in the middle or cut off (`faceOffCenter`)
 * 3. covered (`maskOn`, `sunglassesOn`, `hatOn`, `faceCovered`)
 * 4. the light (`backlit`, `tooDark`, `tooBright`)
 * 5. the head turned (`faceTurned`), the eyes (`eyesNotVisible`), the picture (`blurred`)
 *
 * and `holdStill` if all is right. What the detector does not know is not checked, so a detector of boxes alone gives
 * the codes of steps 1 and 2. Give the code to `LiveStatusMessage` or `useStableStatus`, which keep it calm.
 *
 * The largest face is judged. Smaller faces count from 0.4 of its size, so people in the background do not.
 *
 * ```ts
 * const code = assessFrame([{ box: { x: 220, y: 120, width: 200, height: 220 }, yaw: 4 }], { width: 640, height: 480 });
 * ```
 *
 * @param faces - The faces that the detector found, in any order. An empty list is nobody.
 * @param frame - The size of the frame, and its brightness if known. A video element has the size of its picture. Without
 *   a size the answer is 412.
 * @param limits - Other limits than the kit's. Keep them in a constant: they are read again for each frame.
 * @returns Never throws: whatever cannot be read counts as not there.
 */
export function assessFrame(faces: readonly DetectedFace[], frame: FrameInfo, limits?: AssessFrameLimits): StatusCode {
  if (process.env.NODE_ENV !== 'production' && !tryCatch(() => Array.isArray(faces), false)) {
    warnOnce('`assessFrame` needs a list of faces, such as `[{ box: { x, y, width, height } }]`. It counts as empty.');
  }
  const measures = tryCatch(() => measureFrame(faces, frame)) ?? null;
  if (measures === null) return 412;
  const frameLimits = readFrameLimits(limits);
  return checks.find(({ isTrue }) => isTrue(measures, frameLimits))?.code ?? 'holdStill';
}
