import { useEffect, useRef, useState } from 'react';

const constraints = { video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 960 } } };

/** A camera that stops more often than this, while it is wanted, is not asked for again. */
const mostLosses = 3;

/**
 * Shows the camera's picture in a video for as long as it is wanted, and turns the camera off when it is not.
 *
 * @param onError - Told why the camera cannot be used. Keep it the same from render to render.
 */
export function useCamera(isWanted: boolean, onError: (error: unknown) => void) {
  /** For the `<video>` to show it in. */
  const video = useRef<HTMLVideoElement>(null);
  const [isLive, setIsLive] = useState(false);
  const [losses, setLosses] = useState(0);

  useEffect(() => {
    const element = video.current;
    if (!isWanted || !element) return;
    let isOver = false;
    let stream: MediaStream | undefined;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());

    const start = async () => {
      if (losses > mostLosses) throw new DOMException('The camera keeps stopping.', 'NotReadableError');
      stream = await navigator.mediaDevices.getUserMedia(constraints);
      // The person may have left before the browser had its answer.
      if (isOver) return stop();
      // A camera that is unplugged, or no longer allowed: asking again tells which.
      stream.getTracks().forEach((track) => track.addEventListener('ended', () => setLosses((count) => count + 1)));
      element.srcObject = stream;
      await element.play();
    };
    start().then(
      () => isOver || setIsLive(true),
      (error: unknown) => isOver || onError(error),
    );

    return () => {
      isOver = true;
      stop();
      element.srcObject = null;
      setIsLive(false);
    };
  }, [isWanted, onError, losses]);

  return { video, isLive };
}
