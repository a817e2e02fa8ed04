import { useEffect } from 'react';
import type { FrameLog } from '../live-camera/createFrameLog.ts';
import { frameCode } from '../live-camera/frameCode.ts';
import { nextSimulatedFrame } from '../live-camera/nextFrame.ts';
import { simulatedFrame } from '../live-camera/simulatedPerson.ts';
import { watchFrames } from '../live-camera/watchFrames.ts';
import { visitorAt, type Visitor } from './visitors.ts';

const framesPerSecond = 15;

/** The frames of a camera that is not there, with somebody drawn before it; none while `visitor` is `null`. */
export function useVisitorFrames(visitor: Visitor | null, log: FrameLog): void {
  useEffect(() => {
    if (visitor === null) return;
    let startedAt: number | undefined;
    const look = (atMs: number) => {
      startedAt ??= atMs;
      const { people, faces } = visitorAt(visitor, atMs - startedAt);
      const code = frameCode(faces, simulatedFrame);
      log.add({ people, faces, code, atMs, shown: undefined, size: simulatedFrame, tookMs: null });
      return Promise.resolve();
    };
    const stop = watchFrames(nextSimulatedFrame(framesPerSecond), look, console.error);
    return () => {
      stop();
      log.clear();
    };
  }, [visitor, log]);
}
