import { createStatusStabilizer } from 'face-status-kit/capture';
import { useEffect, useState } from 'react';
import type { FrameLog } from '../live-camera/createFrameLog.ts';
import { right } from '../live-camera/frameCode.ts';

/** Words stay until they are read, but a photo needs a face that is there now: in most frames of this, in ms. */
const windowMs = 400;

interface SteadyFaceOptions {
  /** Whether anybody wants to know. */
  readonly isWanted: boolean;
  /** How long the face has to stand still, in ms. */
  readonly holdMs: number;
  /** Told when it has. Keep it the same from render to render. */
  readonly onSteady: () => void;
}

/** Waits until one good face has stood still for a while. Returns whether the time is running. */
export function useSteadyFace(log: FrameLog, { isWanted, holdMs, onSteady }: SteadyFaceOptions): boolean {
  const [isSteady, setIsSteady] = useState(false);

  useEffect(() => {
    const votes = createStatusStabilizer({ windowMs });
    return log.subscribe(() => {
      const frame = log.latest();
      if (frame) votes.add(frame.code ?? right, frame.atMs);
      else votes.reset(NaN);
      setIsSteady(frame !== null && votes.current(frame.atMs) === right);
    });
  }, [log]);

  const isHolding = isWanted && isSteady;
  useEffect(() => {
    if (!isHolding) return;
    const timer = setTimeout(onSteady, holdMs);
    return () => clearTimeout(timer);
  }, [isHolding, holdMs, onSteady]);

  return isHolding;
}
