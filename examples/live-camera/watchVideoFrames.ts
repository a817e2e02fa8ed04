import type { FaceBox } from 'face-status-kit/capture';

/**
 * Calls a function for each frame of a video. The next frame waits until the function has finished, so a slow function
 * skips frames. While the page is hidden, there are no calls.
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
  let isBusy = false;
  let cancelRequest: (() => void) | undefined;

  const handleFrame = async (atMs: number) => {
    cancelRequest = undefined;
    isBusy = true;
    try {
      await onFrame(atMs);
    } catch (error) {
      if (isStopped) return;
      stop();
      onError(error);
    }
    isBusy = false;
    requestNext();
  };
  const requestNext = () => {
    if (isStopped || isBusy || cancelRequest || document.hidden) return;
    cancelRequest = requestFrame(video, (atMs) => void handleFrame(atMs));
  };
  const pause = () => {
    cancelRequest?.();
    cancelRequest = undefined;
  };
  const stop = () => {
    isStopped = true;
    document.removeEventListener('visibilitychange', handleVisibility);
    pause();
  };
  const handleVisibility = () => (document.hidden ? pause() : requestNext());

  document.addEventListener('visibilitychange', handleVisibility);
  requestNext();
  return stop;
}

/** Requests one frame. Returns a function that cancels the request. */
function requestFrame(video: HTMLVideoElement, onFrame: (atMs: number) => void): () => void {
  // Firefox has had this function since 2024. Elsewhere the frames of the screen have to do.
  if (!('requestVideoFrameCallback' in video)) {
    const request = requestAnimationFrame(onFrame);
    return () => cancelAnimationFrame(request);
  }
  const request = video.requestVideoFrameCallback((now, { captureTime }) => onFrame(captureTime ?? now));
  return () => video.cancelVideoFrameCallback(request);
}

/** Returns the part of a video that is visible with `object-fit: cover`, in pixels of the video. */
export function getVisiblePart({ videoWidth, videoHeight, clientWidth, clientHeight }: HTMLVideoElement): FaceBox {
  const videoPixelsPerCssPixel = Math.min(videoWidth / clientWidth, videoHeight / clientHeight);
  const width = clientWidth * videoPixelsPerCssPixel;
  const height = clientHeight * videoPixelsPerCssPixel;
  return { x: (videoWidth - width) / 2, y: (videoHeight - height) / 2, width, height };
}
