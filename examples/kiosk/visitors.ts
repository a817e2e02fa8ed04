import type { Box } from '../../mock-api/LiveFaceFinder.ts';
import { simulatedFrame, simulateAt, type SimulatedFace } from '../live-camera/simulatedPerson.ts';

/** Where somebody drawn may stand; `walking` is one who comes, is in nobody's way but their own, and goes. */
export const visitors = ['walking', 'nobody', 'far', 'near', 'two'] as const;

export type Visitor = (typeof visitors)[number];

const near: SimulatedFace = { x: 242, y: 290, width: 210 };

const places: Readonly<Record<Exclude<Visitor, 'walking'>, readonly SimulatedFace[]>> = {
  nobody: [],
  far: [{ x: 240, y: 300, width: 96 }],
  near: [near],
  two: [
    { x: 120, y: 270, width: 150 },
    { ...near, x: 320 },
  ],
};

/** Who stands there at a time, in ms since they were asked for, and the faces that a detector would see. */
export function visitorAt(visitor: Visitor, atMs: number): ReturnType<typeof simulateAt> {
  if (visitor === 'walking') return simulateAt(atMs);
  const people = places[visitor].map((face) => ({ ...face, x: face.x + 3 * Math.sin(atMs / 700) }));
  return { people, faces: people.map(boxOf) };
}

function boxOf({ x, y, width }: SimulatedFace): Box {
  return { x: x - width / 2, y: y - width / 2, width, height: 1.08 * width };
}

/** A picture of nobody: what is drawn for the eye has no face that a service could know. */
export function photographVisitor(): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: simulatedFrame.width, height: simulatedFrame.height });
  return canvas.toDataURL('image/jpeg', 0.5);
}
