import type { NextFrame } from './watchFrames.ts';

/** Frames as the camera takes them, or where the browser does not tell, as the screen shows them. */
export function nextVideoFrame(video: HTMLVideoElement): NextFrame {
  // Firefox has it since 2024.
  if (!('requestVideoFrameCallback' in video)) return nextScreenFrame;
  return (onFrame) => {
    const request = video.requestVideoFrameCallback((now, { captureTime }) => onFrame(captureTime ?? now));
    return () => video.cancelVideoFrameCallback(request);
  };
}

export const nextScreenFrame: NextFrame = (onFrame) => {
  const request = requestAnimationFrame(onFrame);
  return () => cancelAnimationFrame(request);
};

/** As the screen shows them, but no more than a camera takes. */
export function nextSimulatedFrame(perSecond: number): NextFrame {
  let last = -Infinity;
  return (onFrame) => {
    let takeBack = () => {};
    const ask = () => {
      takeBack = nextScreenFrame((atMs) => {
        // Half a frame of the screen early is nearer than half a frame late.
        if (atMs - last < 1000 / perSecond - 8) ask();
        else {
          last = atMs;
          onFrame(atMs);
        }
      });
    };
    ask();
    return () => takeBack();
  };
}
