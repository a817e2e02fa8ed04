import type { FaceBox } from 'face-status-kit/capture';

/**
 * Calls a function for each frame of a video. The next frame waits until the function has finished, so a slow function
 * skips frames. A browser sends no frames while the page is hidden. Firefox sends them from version 132.
 *
 * @param onFrame - Receives the time when the frame was captured, in ms of `performance.now()`.
 * @param onError - Receives the error of `onFrame`, which ends the calls.
 * @returns A function that ends the calls.
 */
export function watchVideoFrames(
  video: HTMLVideoElement,
  onFrame: (atMs: number) => Promise<void>,
  onError: (error: unknown) => void,
): () => void {
  let isStopped = false;
  let request = 0;

  const handleFrame = async (atMs: number) => {
    try {
      await onFrame(atMs);
      requestNext();
    } catch (error) {
      if (!isStopped) onError(error);
    }
  };
  const requestNext = () => {
    if (isStopped) return;
    request = video.requestVideoFrameCallback((now, { captureTime }) => void handleFrame(captureTime ?? now));
  };

  requestNext();
  return () => {
    isStopped = true;
    video.cancelVideoFrameCallback(request);
  };
}

/** Returns the part of a video that is visible with `object-fit: cover`, in pixels of the video. */
export function getVisiblePart({ videoWidth, videoHeight, clientWidth, clientHeight }: HTMLVideoElement): FaceBox {
  const videoPixelsPerCssPixel = Math.min(videoWidth / clientWidth, videoHeight / clientHeight);
  const width = clientWidth * videoPixelsPerCssPixel;
  const height = clientHeight * videoPixelsPerCssPixel;
  return { x: (videoWidth - width) / 2, y: (videoHeight - height) / 2, width, height };
}
