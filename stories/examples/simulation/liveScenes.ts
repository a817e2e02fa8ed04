import { detectFace, getSway, simulatePerson, type SimulatedFace, type SimulatedScene } from './simulatePerson.ts';

const near: SimulatedFace = { x: 242, y: 290, width: 210 };

type StillScene = Omit<SimulatedScene, 'faces'>;

/** What the simulated camera can see: one scene for each code that a live camera can give. */
const stillScenes = {
  ready: { people: [near] },
  nobody: { people: [] },
  two: {
    people: [
      { x: 120, y: 270, width: 150 },
      { ...near, x: 320 },
    ],
  },
  far: { people: [{ ...near, width: 96 }] },
  close: { people: [{ ...near, width: 390 }] },
  aside: { people: [{ ...near, x: 370 }] },
  mask: { people: [{ ...near, covering: 'mask' }] },
  sunglasses: { people: [{ ...near, covering: 'sunglasses' }] },
  hat: { people: [{ ...near, covering: 'hat' }] },
  scarf: { people: [{ ...near, covering: 'other' }] },
  dark: { people: [near], light: 'dark' },
  lamp: { people: [near], light: 'lamp' },
  backlight: { people: [near], light: 'behind' },
  turned: { people: [{ ...near, yaw: 30 }] },
  eyesClosed: { people: [{ ...near, eyesOpen: false }] },
  blurred: { people: [near], isBlurred: true },
} as const satisfies Record<string, StillScene>;

/** The name of a scene. In `walking`, a person walks up to the camera and away. */
export type LiveScene = 'walking' | keyof typeof stillScenes;

export const liveSceneNames = ['walking', ...Object.keys(stillScenes)] as readonly LiveScene[];

/** Returns a scene at a time, in ms. */
export function simulateLiveScene(name: LiveScene, elapsedMs: number): SimulatedScene {
  if (name === 'walking') return simulatePerson(elapsedMs);
  const scene: StillScene = stillScenes[name];
  const people = scene.people.map((face) => ({ ...face, x: face.x + getSway(elapsedMs) }));
  return { ...scene, people, faces: people.map(detectFace) };
}
