import sample1 from '@vladmandic/face-api/demo/sample1.jpg?url';
import sample6 from '@vladmandic/face-api/demo/sample6.jpg?url';

/** Size of every photograph, in pixels, as of a simple webcam. */
export const photographSize = { width: 640, height: 480 } as const;

/** A part of a picture, in its pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a picture from the package of the face detector. This repository has no pictures of people. */
interface Cutting extends Place {
  readonly url: string;
}

interface SceneChange {
  /** What the light and the lens do: a CSS filter. */
  readonly filter?: string;
  /** How far the cutting is turned about the middle of the photograph, in degrees. */
  readonly tilt?: number;
}

/** A scene: a cutting, its place in the photograph, and what changes it. */
type SceneRow = readonly [cutting: Cutting, place: Place, change?: SceneChange];

const person: Cutting = { url: sample6, x: 30, y: 420, width: 640, height: 480 };
const stranger: Cutting = { url: sample1, x: 1330, y: 120, width: 480, height: 360 };
const friends: Cutting = { url: sample6, x: 120, y: 260, width: 880, height: 660 };

const whole: Place = { x: 0, y: 0, width: 640, height: 480 };
/** Small enough for the narrow picture of a tall screen. */
const near: Place = { x: 48, y: 36, width: 544, height: 408 };

const scenes = {
  near: [person, near],
  stranger: [stranger, whole],
  far: [person, { x: 200, y: 150, width: 240, height: 180 }],
  nobody: null,
  close: [person, { x: -224, y: -150, width: 1088, height: 816 }],
  aside: [person, { x: 160, y: 36, width: 544, height: 408 }],
  tilted: [person, near, { tilt: -16 }],
  dark: [person, near, { filter: 'brightness(0.22)' }],
  bright: [person, near, { filter: 'brightness(2.6)' }],
  blurred: [person, near, { filter: 'blur(3px)' }],
  // Both stand in the middle, because a tall screen sends only the middle of the picture.
  two: [friends, { x: 140, y: 105, width: 360, height: 270 }],
} as const satisfies { [scene: string]: SceneRow | null };

/** The name of a scene in front of the camera. */
export type Scene = keyof typeof scenes;

const drawn = new Map<Scene, Promise<HTMLCanvasElement>>();

/** Draws a photograph of a scene. Each scene is drawn once, so do not draw on the canvas. */
export function drawScene(scene: Scene): Promise<HTMLCanvasElement> {
  const canvas = drawn.get(scene) ?? draw(scene);
  drawn.set(scene, canvas);
  return canvas;
}

/** Draws a scene in front of a wall that is lit from above. */
async function draw(scene: Scene): Promise<HTMLCanvasElement> {
  const canvas = Object.assign(document.createElement('canvas'), photographSize);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser cannot draw.');

  const wall = context.createLinearGradient(0, 0, 0, canvas.height);
  wall.addColorStop(0, '#d8d4cc');
  wall.addColorStop(1, '#a8a49c');
  context.fillStyle = wall;
  context.fillRect(0, 0, canvas.width, canvas.height);

  const seen = scenes[scene];
  if (seen === null) return canvas;
  const [cutting, place, { filter = 'none', tilt = 0 } = {}]: SceneRow = seen;
  const picture = new Image();
  picture.src = cutting.url;
  await picture.decode();
  // The light and the lens change the wall too.
  context.filter = filter;
  context.drawImage(canvas, 0, 0);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((tilt * Math.PI) / 180);
  context.translate(-canvas.width / 2, -canvas.height / 2);
  context.drawImage(
    picture,
    ...([cutting.x, cutting.y, cutting.width, cutting.height] as const),
    ...([place.x, place.y, place.width, place.height] as const),
  );
  return canvas;
}

/** Returns a photograph of a scene as a JPEG. */
export async function photograph(scene: Scene): Promise<Blob> {
  const canvas = await drawScene(scene);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('The scene gave no file.'))), 'image/jpeg', 0.9);
  });
}

/** Returns a photograph of a scene as a JPEG in base64. */
export async function encodePhotograph(scene: Scene): Promise<string> {
  const bytes = new Uint8Array(await (await photograph(scene)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
