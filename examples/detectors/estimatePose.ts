/** A point in the frame, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of each eye, the tip of the nose and the middle of the mouth. */
export interface FacePoints {
  readonly eyes: readonly [Point, Point];
  readonly nose: Point;
  readonly mouth: Point;
}

/** How far the tip of the nose is in front of the eyes, as a share of the distance between the eyes. */
const noseDepth = 0.55;

/** Where the tip of the nose is on the way from the eyes to the mouth, in a face that looks straight ahead. */
const noseHeight = 0.6;

/**
 * Estimates in which direction a face looks, in degrees, from four points. It assumes a nose and a chin of average
 * shape, so the pitch of a single person may be wrong by about 7°.
 */
export function estimatePose({ eyes, nose, mouth }: FacePoints) {
  const [left, right] = eyes[0].x <= eyes[1].x ? eyes : [eyes[1], eyes[0]];
  const roll = Math.atan2(right.y - left.y, right.x - left.x);
  const between = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  const eyeDistance = Math.hypot(right.x - left.x, right.y - left.y);

  // Distances from the middle of the eyes, along the line between the eyes and down the face.
  const measure = ({ x, y }: Point) => ({
    across: (x - between.x) * Math.cos(roll) + (y - between.y) * Math.sin(roll),
    down: (y - between.y) * Math.cos(roll) - (x - between.x) * Math.sin(roll),
  });
  const noseFrom = measure(nose);
  const mouthFrom = measure(mouth);
  const yaw = Math.atan2(noseFrom.across, noseDepth * eyeDistance);
  const pitch = Math.atan2(noseFrom.down - noseHeight * mouthFrom.down, noseDepth * eyeDistance);
  return { yaw: toDegrees(yaw), pitch: toDegrees(pitch), roll: toDegrees(roll) };
}

const toDegrees = (radians: number) => (radians * 180) / Math.PI;
