import type { DetectedFace } from 'face-status-kit/capture';
import { estimatePose, type Point } from './estimatePose.ts';

/** One face of the browser's `FaceDetector.detect()`. TypeScript does not know this interface yet. */
interface BrowserFace {
  readonly boundingBox: DOMRectReadOnly;
  readonly landmarks: readonly {
    readonly type: 'eye' | 'mouth' | 'nose';
    readonly locations: readonly Point[];
  }[];
}

/** Reads a face of the browser's `FaceDetector` for `assessFrame`. Not every browser finds eyes, nose and mouth. */
export function readFaceDetector({ boundingBox, landmarks }: BrowserFace): DetectedFace {
  const { x, y, width, height } = boundingBox;
  const box = { x, y, width, height };
  const find = (wanted: string) => landmarks.filter(({ type }) => type === wanted).map(getMiddle);
  const [oneEye, otherEye] = find('eye');
  const [nose] = find('nose');
  const [mouth] = find('mouth');
  if (!oneEye || !otherEye || !nose || !mouth) return { box };
  return { box, ...estimatePose({ eyes: [oneEye, otherEye], nose, mouth }) };
}

function getMiddle({ locations }: { readonly locations: readonly Point[] }): Point {
  const sum = locations.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / locations.length, y: sum.y / locations.length };
}
