import { useEffect, useRef, type RefObject } from 'react';
import type { LiveFaceFinder } from '../../mock-api/LiveFaceFinder.ts';
import { useCamera } from '../enrolment/useCamera.ts';
import type { FrameLog } from './createFrameLog.ts';
import { frameCode, type StatusReading } from './frameCode.ts';
import { nextSimulatedFrame, nextVideoFrame } from './nextFrame.ts';
import { shownPart } from './shownPart.ts';
import { simulatedFrame, simulateAt } from './simulatedPerson.ts';
import { watchFrames } from './watchFrames.ts';
import { withNoise } from './withNoise.ts';

/** Who stands before the camera: whoever is there, or somebody drawn. */
export type FrameSource = 'camera' | 'simulated';

interface LiveFramesOptions {
  readonly source: FrameSource;
  /** Whether anybody wants to see anything. */
  readonly isWanted: boolean;
  readonly finder: LiveFaceFinder;
  /** Share of frames whose code is replaced at random, from 0 to 1. */
  readonly noise: number;
  /** Gets every frame. */
  readonly log: FrameLog;
  /** Tells what the person reads now. Keep it the same from render to render. */
  readonly readShown: () => StatusReading | undefined;
  /** Told why there are no frames (any more). Keep it the same from render to render. */
  readonly onError: (error: unknown) => void;
}

interface LiveFrames {
  /** For the `<video>` to show the camera in. */
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly isLive: boolean;
}

/** The frames of the camera, or of a simulated one, each with its code, for as long as they are wanted. */
export function useLiveFrames({
  source,
  isWanted,
  finder,
  noise,
  log,
  readShown,
  onError,
}: LiveFramesOptions): LiveFrames {
  const camera = useCamera(isWanted && source === 'camera', onError);
  const isLive = source === 'camera' ? camera.isLive : isWanted;
  const { video } = camera;
  const noiseNow = useRef(noise);
  useEffect(() => void (noiseNow.current = noise), [noise]);

  useEffect(() => {
    const element = video.current;
    if (!isLive || !element) return;
    let isOver = false;
    const find = source === 'camera' ? () => findFaces(finder, element) : createSimulation();
    const look = async (atMs: number) => {
      const found = await find(atMs);
      // The camera may have been turned off meanwhile.
      if (isOver) return;
      const code = withNoise(frameCode(found.faces, found.size), noiseNow.current);
      log.add({ ...found, atMs, code, shown: readShown() });
    };
    const stop = watchFrames(source === 'camera' ? nextVideoFrame(element) : nextSimulatedFrame(30), look, onError);
    return () => {
      isOver = true;
      stop();
      log.clear();
    };
  }, [source, isLive, video, finder, log, readShown, onError]);

  return { video, isLive };
}

async function findFaces(finder: LiveFaceFinder, video: HTMLVideoElement) {
  const startedAt = performance.now();
  const size = shownPart(video);
  const faces = await finder.detect(video, size);
  return { faces, size, tookMs: performance.now() - startedAt };
}

/** Starts with the first frame, at which nobody is there yet. */
function createSimulation() {
  let startMs: number | undefined;
  return (atMs: number) => {
    startMs ??= atMs;
    return { ...simulateAt(atMs - startMs), size: simulatedFrame, tookMs: null };
  };
}
