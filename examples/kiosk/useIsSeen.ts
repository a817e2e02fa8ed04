import { createStatusStabilizer } from 'face-status-kit/capture';
import { useEffect, useState } from 'react';
import type { Frame, FrameLog } from '../live-camera/createFrameLog.ts';

/** How wide the face of somebody who comes up is at least, as a share of the picture; who passes by is farther away. */
const smallestShare = 0.1;

/** A detector misses faces: only who is missed for most of this is gone, in ms. */
const windowMs = 1000;

/** Whether somebody stands before the camera, wherever in its picture. */
export function useIsSeen(log: FrameLog): boolean {
  const [isSeen, setIsSeen] = useState(false);

  useEffect(() => {
    const votes = createStatusStabilizer({ windowMs });
    return log.subscribe(() => {
      const frame = log.latest();
      if (frame) votes.add(isSomebodyIn(frame) ? 200 : null, frame.atMs);
      // The camera is off.
      else votes.reset(NaN);
      setIsSeen(frame !== null && votes.current(frame.atMs) !== null);
    });
  }, [log]);

  return isSeen;
}

function isSomebodyIn({ faces, size }: Frame): boolean {
  return faces.some(({ width }) => width >= smallestShare * size.width);
}
