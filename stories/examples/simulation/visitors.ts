import { detectFace, getSway, simulatePerson, type SimulatedFace, type SimulatedScene } from './simulatePerson.ts';

/** The simulated visitors of the kiosk. `walking` comes to the camera and leaves again. */
export const visitors = ['walking', 'nobody', 'far', 'near', 'two'] as const;

export type Visitor = (typeof visitors)[number];

const nearFace: SimulatedFace = { x: 242, y: 290, width: 210 };

const standingPeople: Readonly<Record<Exclude<Visitor, 'walking'>, readonly SimulatedFace[]>> = {
  nobody: [],
  far: [{ x: 240, y: 300, width: 96 }],
  near: [nearFace],
  two: [
    { x: 120, y: 270, width: 150 },
    { ...nearFace, x: 320 },
  ],
};

/** Returns the scene with a visitor at a time, in ms. */
export function simulateVisitor(visitor: Visitor, elapsedMs: number): SimulatedScene {
  if (visitor === 'walking') return simulatePerson(elapsedMs);
  const people = standingPeople[visitor].map((face) => ({ ...face, x: face.x + getSway(elapsedMs) }));
  return { people, faces: people.map(detectFace) };
}
