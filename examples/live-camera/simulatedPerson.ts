import type { Box } from '../../mock-api/LiveFaceFinder.ts';

/** What a camera that is held upright takes, in pixels. */
export const simulatedFrame = { x: 0, y: 0, width: 480, height: 600 } as const satisfies Box;

/** A face, by its middle and its width, in pixels. */
export interface SimulatedFace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where the person is at a time, in ms; between two of these they walk. */
const path: readonly (SimulatedFace & { readonly at: number })[] = [
  { at: 0, x: 560, y: 300, width: 60 },
  { at: 1500, x: 560, y: 300, width: 60 },
  { at: 3500, x: 330, y: 270, width: 84 },
  { at: 6500, x: 215, y: 290, width: 134 },
  // Just where a face begins to be large enough.
  { at: 8000, x: 236, y: 284, width: 150 },
  { at: 11_000, x: 246, y: 288, width: 151 },
  { at: 12_500, x: 238, y: 292, width: 208 },
  { at: 20_000, x: 244, y: 290, width: 212 },
  { at: 21_500, x: 372, y: 318, width: 216 },
  { at: 24_000, x: 366, y: 312, width: 214 },
  { at: 25_500, x: 240, y: 288, width: 210 },
  { at: 30_500, x: 242, y: 290, width: 210 },
  { at: 33_000, x: -170, y: 310, width: 150 },
  { at: 34_000, x: -170, y: 310, width: 150 },
];

/** How long the whole takes, in ms. Then it starts over. */
export const simulationMs = 34_000;

/** When somebody else walks by behind, and how often the detector sees them. */
const passing = { from: 15_500, to: 18_500, seen: 0.7 };

/** How often the detector misses the person: often far away, rarely near. */
const missed = { far: 0.16, near: 0.03 };

/** How much the detector's idea of a face's width trembles, as a share of it. */
const tremble = 0.05;

/** Who stands before the camera at a time, and the faces that a detector would see then. */
export function simulateAt(atMs: number): { people: readonly SimulatedFace[]; faces: readonly Box[] } {
  const at = ((atMs % simulationMs) + simulationMs) % simulationMs;
  const person = personAt(at);
  const passer = passerAt(at);
  const isSeen = chance(at) >= (person.width < 140 ? missed.far : missed.near);
  const isPasserSeen = passer !== null && chance(at + 0.5) < passing.seen;
  const faces = [...(isSeen ? [person] : []), ...(isPasserSeen ? [passer] : [])];
  return {
    // Who is farther away is behind.
    people: passer ? [passer, person] : [person],
    faces: faces.filter(isInSight).map((face, index) => boxOf(face, 1 + tremble * (2 * chance(at + index + 0.25) - 1))),
  };
}

function personAt(at: number): SimulatedFace {
  const next = path.findIndex((stop) => stop.at > at);
  const [from, to] = [path[next - 1], path[next]];
  if (!from || !to) return path[0] ?? { x: 0, y: 0, width: 0 };
  const share = (at - from.at) / (to.at - from.at);
  const eased = share * share * (3 - 2 * share);
  const between = (one: number, other: number) => one + (other - one) * eased;
  // Nobody stands quite still.
  const sway = 3 * Math.sin(at / 700);
  return {
    x: between(from.x, to.x) + sway,
    y: between(from.y, to.y) + sway / 2,
    width: between(from.width, to.width),
  };
}

function passerAt(at: number): SimulatedFace | null {
  if (at < passing.from || at > passing.to) return null;
  const share = (at - passing.from) / (passing.to - passing.from);
  return { x: -60 + 600 * share, y: 210 + 4 * Math.sin(at / 160), width: 92 };
}

function isInSight({ x, y }: SimulatedFace): boolean {
  return x > 0 && y > 0 && x < simulatedFrame.width && y < simulatedFrame.height;
}

function boxOf({ x, y, width }: SimulatedFace, factor: number): Box {
  const seen = width * factor;
  return { x: x - seen / 2, y: y - seen / 2, width: seen, height: seen * 1.08 };
}

/** A number from 0 up to 1 that looks random but is always the same for a time: a recording, not a game of dice. */
function chance(at: number): number {
  const wave = Math.sin(at * 12.9898) * 43_758.5453;
  return wave - Math.floor(wave);
}
