import type { Box } from '../../mock-api/LiveFaceFinder.ts';

/** What a frame can come to. `null`: nothing is wrong. */
export const frameCodes = [null, 412, 413, 'multipleFaces'] as const;

export type StatusReading = (typeof frameCodes)[number];

/** How the kit is told that nothing is wrong, so that it has a message for that too. The words are our own. */
export const right = 200;

/** Width and height, in pixels of the photo, that the enrolment endpoint wants of a face. */
const smallestFace = 150;

/** Of a photo that gets through any web server, in pixels: the smaller one of the enrolment screen. */
const photoSide = 640;

/** How far from the middle a face may be, as a share of the picture's width or height. */
const farthestFromMiddle = 0.2;

/**
 * What is wrong with a frame, by the rules of the enrolment endpoint for photos, and one more: a face that is cut off or
 * far from the middle is not one that can be seen.
 *
 * @param faces - Boxes in pixels of the frame.
 */
export function frameCode(faces: readonly Box[], frame: Pick<Box, 'width' | 'height'>): StatusReading {
  const [face, ...others] = faces;
  if (face === undefined) return 412;
  if (others.length > 0) return 'multipleFaces';
  const scale = Math.min(1, photoSide / Math.max(frame.width, frame.height));
  if (scale * Math.min(face.width, face.height) < smallestFace) return 413;
  return isInside(face, frame) && isInMiddle(face, frame) ? null : 412;
}

function isInside({ x, y, width, height }: Box, frame: Pick<Box, 'width' | 'height'>): boolean {
  return x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;
}

function isInMiddle({ x, y, width, height }: Box, frame: Pick<Box, 'width' | 'height'>): boolean {
  const across = Math.abs((x + width / 2) / frame.width - 0.5);
  const down = Math.abs((y + height / 2) / frame.height - 0.5);
  return Math.max(across, down) <= farthestFromMiddle;
}
