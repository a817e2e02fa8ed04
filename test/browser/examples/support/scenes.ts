import type { FaceFinder, LiveFaceFinder } from '../../../../mock-api/FaceFinder.ts';

/** The faces in front of the camera, each with a person, its middle and its width in pixels of the frame. */
const scenes = {
  near: [{ person: 0, x: 640, y: 480, width: 400 }],
  stranger: [{ person: 2, x: 640, y: 480, width: 400 }],
  far: [{ person: 0, x: 640, y: 480, width: 140 }],
  nobody: [],
  two: [
    { person: 0, x: 480, y: 480, width: 280 },
    { person: 2, x: 800, y: 480, width: 280 },
  ],
} as const;

export type Scene = keyof typeof scenes;

let scene: Scene = 'nobody';

/** Puts a scene in front of the scripted camera. */
export function showScene(next: Scene): void {
  scene = next;
}

const toBox = ({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) => ({
  x: x - width / 2,
  y: y - width / 2,
  width,
  height: width,
});

/** Finds the faces of the scene, whatever the video shows. */
export const scriptedLiveFinder: LiveFaceFinder = {
  detect: (_video, part) =>
    Promise.resolve(scenes[scene].map(toBox).map((box) => ({ box: { ...box, x: box.x - part.x, y: box.y - part.y } }))),
};

/** Finds the faces of the scene, whatever the picture shows. */
export const scriptedFaceFinder: FaceFinder = {
  find: () =>
    Promise.resolve(
      scenes[scene].map(({ person, width }) => ({
        width,
        height: width,
        describe: () => Promise.resolve(Float32Array.of(person)),
      })),
    ),
  distance: (one, other) => Math.abs((one[0] ?? NaN) - (other[0] ?? NaN)),
};
