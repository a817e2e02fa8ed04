import type { FaceApiSettings } from './FaceApiSettings.ts';
import { Refusal } from './Refusal.ts';

/** Faces that are not farther apart than this are one person's, say the makers of the descriptor (dlib's ResNet). */
const farthestMatch = 0.6;

/** Whether two faces are one person's, as far as can be seen: a mask hides too much. */
export function isMatch(distance: number, { masker }: Pick<FaceApiSettings, 'masker'>): boolean {
  return distance <= farthestMatch && !masker;
}

/** How alike two faces are, 0 to 1. */
export function similarityAt(distance: number): number {
  return Number(Math.max(0, 1 - distance).toFixed(6));
}

/** Throws a {@link Refusal} for a face that does not match, where the server says so by its status. */
export function requireMatch(matches: boolean, { refusal }: Pick<FaceApiSettings, 'refusal'>): void {
  if (!matches && refusal === 'status') throw new Refusal(411);
}
