import type { FoundFace } from './FaceFinder.ts';
import { Refusal } from './Refusal.ts';

/** Width and height, in pixels of the picture, that the vendor wants of a face. */
const smallestFace = 150;

/** The one face among those found in a picture. Throws a {@link Refusal} for none, several, or one that is too small. */
export function onlyFace(found: readonly FoundFace[], acceptSmall: boolean): FoundFace {
  const [face, ...others] = found;
  if (face === undefined) throw new Refusal(412);
  if (others.length > 0) throw new Refusal(414);
  if (!acceptSmall && Math.min(face.width, face.height) < smallestFace) throw new Refusal(413);
  return face;
}
