import type { FaceCovering } from 'face-status-kit/capture';
import type { SimulatedFace } from './simulatePerson.ts';

/** The shapes of a person whose face is 100 px wide, relative to the middle of the face. */
const shirt = new Path2D('M-128 460v-256c0-56 40-84 92-96h72c52 12 92 40 92 96v256Z');
const neck = new Path2D('M-27 44h54v62c0 30-54 30-54 0Z');
const hair = new Path2D('M-53 14c-10-62 22-86 54-86s64 22 52 86c-4-24-12-40-20-46-22 10-50 10-66-2-12 8-16 26-20 48Z');
const nose = new Path2D('M0 16c0 8-3 12-5 16 2 3 5 3 8 2');
const mouth = new Path2D('M-17 48h34');
const openEyes = new Path2D('M-19 8v5M19 8v5');
const closedEyes = new Path2D('M-25 12c3 3 9 3 12 0M13 12c3 3 9 3 12 0');

export interface PersonColors {
  readonly skin: string;
  readonly shirt: string;
}

interface Covering {
  readonly shape: Path2D;
  readonly color: string;
}

const coverings: Readonly<Record<FaceCovering, Covering>> = {
  mask: { shape: new Path2D('M-44 20c24-10 64-10 88 0v24c-12 22-28 30-44 30s-32-8-44-30Z'), color: '#dfeaf2' },
  sunglasses: { shape: new Path2D('M-46 0h40c0 30-36 30-40 0ZM6 0h40c-4 30-40 30-40 0ZM-6 2h12v6h-12Z'), color: '#15181c' },
  hat: { shape: new Path2D('M-58-22c-4-50 30-70 58-70s62 20 58 70c34 4 40 12 40 18-50-10-106-10-156 0Z'), color: '#3c4f77' },
  other: { shape: new Path2D('M-56 26c30-14 82-14 112 0l-6 70h-100Z'), color: '#a8503f' },
}; // prettier-ignore

/** The share of the light that is left on a person in front of a bright window. */
const shadeShare = 0.22;

/** Draws a person. `isInShade`: the light falls in from behind. */
export function drawPerson(
  context: CanvasRenderingContext2D,
  { x, y, width, yaw = 0, eyesOpen = true, covering }: SimulatedFace,
  colors: PersonColors,
  isInShade: boolean,
): void {
  const darken = (color: string) => (isInShade ? scaleColor(color, shadeShare) : color);
  const face = new Path2D();
  face.ellipse(0, 6, 50, 64, 0, 0, 2 * Math.PI);

  context.save();
  context.translate(x, y);
  context.scale(width / 100, width / 100);
  const fills = [
    [shirt, colors.shirt],
    [neck, colors.skin],
    [face, colors.skin],
    [hair, '#2b2421'],
  ] as const;
  for (const [shape, color] of fills) {
    context.fillStyle = darken(color);
    context.fill(shape);
  }
  context.strokeStyle = darken('#4b2f20');
  context.lineWidth = 4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  // A head that turns shows its features farther to a side, and closer together.
  const turn = (yaw * Math.PI) / 180;
  context.translate(48 * Math.sin(turn), 0);
  context.scale(Math.cos(turn), 1);
  for (const feature of [eyesOpen ? openEyes : closedEyes, nose, mouth]) context.stroke(feature);
  if (covering) {
    context.fillStyle = darken(coverings[covering].color);
    context.fill(coverings[covering].shape);
  }
  context.restore();
}

/** Multiplies the red, green and blue of a colour such as `#b9825c`. */
function scaleColor(color: string, share: number): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) * share);
  return `rgb(${channels.join(' ')})`;
}
