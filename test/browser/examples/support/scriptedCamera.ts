import { vi } from 'vitest';

/** The page's own functions, before a test replaces them. */
const realSetInterval = window.setInterval.bind(window);
const realClearInterval = window.clearInterval.bind(window);

/** Size of the camera's picture, in pixels. */
const frameSize = { width: 1280, height: 960 };

/** Time between two frames of the camera, in ms of real time. */
const frameMs = 250;

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

/** Ends the tracks of a scripted stream, as a browser does when the camera is unplugged. */
export function unplug(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    // A track that a script stops has no event.
    track.stop();
    track.dispatchEvent(new Event('ended'));
  }
}

/**
 * Opens a picture with much detail, so that the size of a photo depends on its pixels. It is drawn again and again, as a
 * camera sends frames: in WebKit, a video that gets the stream after the last frame shows nothing.
 */
export function openScriptedStream(): MediaStream {
  const { canvas, context } = createCanvas();
  const stream = canvas.captureStream();
  stream.getTracks().forEach(acceptScriptedEvents);
  const picture = (detailedPicture ??= drawDetails());
  const drawFrame = () => {
    context.drawImage(picture, 0, 0);
    if (!stream.active) realClearInterval(timer);
  };
  const timer = realSetInterval(drawFrame, frameMs);
  drawFrame();
  return stream;
}

/**
 * Lets the listeners of a track receive the events that a script dispatches. Firefox passes them only the browser's own
 * events, unless they ask for more by its fourth argument of `addEventListener`.
 */
function acceptScriptedEvents(track: MediaStreamTrack): void {
  const addListener = track.addEventListener.bind(track) as (...values: readonly unknown[]) => void;
  track.addEventListener = (type: string, listener: unknown, options?: unknown) =>
    addListener(type, listener, options, true);
}

/** Drawn once: it has 19,200 squares, and nearly every test opens a camera. */
let detailedPicture: HTMLCanvasElement | undefined;

function drawDetails(): HTMLCanvasElement {
  const { canvas, context } = createCanvas();
  for (let x = 0; x < canvas.width; x += 8) {
    for (let y = 0; y < canvas.height; y += 8) {
      context.fillStyle = `hsl(${(x * y) % 360} 50% ${30 + ((x + 3 * y) % 50)}%)`;
      context.fillRect(x, y, 8, 8);
    }
  }
  return canvas;
}

function createCanvas() {
  const canvas = Object.assign(document.createElement('canvas'), frameSize);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw.');
  return { canvas, context };
}
