import { vi } from 'vitest';
import type { FaceFinder, LiveFaceFinder } from '../../../../mock-api/FaceFinder.ts';

/** Size of the camera's picture, in pixels. */
const frameSize = { width: 1280, height: 960 };

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

const spyOnCamera = () => vi.spyOn(navigator.mediaDevices, 'getUserMedia');

let cameraSpy: ReturnType<typeof spyOnCamera> | undefined;

/** Replaces the browser's camera with a drawn one that has permission. */
export function installScriptedCamera(): void {
  const permission = Object.assign(new EventTarget(), { state: 'granted', name: 'camera', onchange: null });
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue(permission as PermissionStatus);
  cameraSpy = spyOnCamera().mockImplementation(() => Promise.resolve(openScriptedStream()));
}

/** Returns the spy on `getUserMedia`. */
export function getCameraSpy() {
  if (cameraSpy === undefined) throw new Error('Call installScriptedCamera() first.');
  return cameraSpy;
}

/** Reads the states of all camera tracks that the page has opened. */
export async function readTrackStates(): Promise<Set<string>> {
  const streams = await Promise.all(getCameraSpy().mock.results.map(({ value }) => value as Promise<MediaStream>));
  return new Set(streams.flatMap((stream) => stream.getTracks()).map((track) => track.readyState));
}

/** Opens a picture with much detail, so that the size of a photo depends on its pixels. */
export function openScriptedStream(): MediaStream {
  const canvas = Object.assign(document.createElement('canvas'), frameSize);
  const context = canvas.getContext('2d');
  const stream = canvas.captureStream();
  if (context === null) throw new Error('This browser cannot draw.');
  for (let x = 0; x < canvas.width; x += 8) {
    for (let y = 0; y < canvas.height; y += 8) {
      context.fillStyle = `hsl(${(x * y) % 360} 50% ${30 + ((x + 3 * y) % 50)}%)`;
      context.fillRect(x, y, 8, 8);
    }
  }
  return stream;
}
