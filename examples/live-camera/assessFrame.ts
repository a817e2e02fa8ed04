/** A box in a picture, in pixels from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a frame, in pixels. */
export type FrameSize = Pick<Box, 'width' | 'height'>;

/** Every result of a frame. `null`: nothing is wrong. */
export const frameCodes = [null, 412, 413, 'multipleFaces'] as const;

export type FrameCode = (typeof frameCodes)[number];

/** The code that the kit shows when nothing is wrong. This example gives it words of its own. */
export const faceIsFine = 200;

/** The smallest width and height of a face that the API accepts, in pixels of the photo. */
const minFaceSize = 150;

/** The longest side of the photo that is sent, in pixels. */
const photoSide = 640;

/** The largest distance of a face from the middle, as a share of the width or height of the frame. */
const maxDistanceFromMiddle = 0.2;

/**
 * Returns what is wrong with a frame. It follows the API's rules for photos. One rule is added: a face that is cut off
 * or far from the middle counts as not visible (412).
 *
 * @param faces - The faces that the detector found, in pixels of the frame.
 */
export function assessFrame(faces: readonly Box[], frame: FrameSize): FrameCode {
  const [face, ...others] = faces;
  if (face === undefined) return 412;
  if (others.length > 0) return 'multipleFaces';
  const photoScale = Math.min(1, photoSide / Math.max(frame.width, frame.height));
  if (photoScale * Math.min(face.width, face.height) < minFaceSize) return 413;
  return isInside(face, frame) && isInMiddle(face, frame) ? null : 412;
}

function isInside({ x, y, width, height }: Box, frame: FrameSize): boolean {
  return x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;
}

function isInMiddle({ x, y, width, height }: Box, frame: FrameSize): boolean {
  const horizontalDistance = Math.abs((x + width / 2) / frame.width - 0.5);
  const verticalDistance = Math.abs((y + height / 2) / frame.height - 0.5);
  return Math.max(horizontalDistance, verticalDistance) <= maxDistanceFromMiddle;
}
