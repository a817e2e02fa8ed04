import { useEffect, useRef, useState, type RefObject } from 'react';

/** Opens a camera. Rejects with the browser's error when that is not possible. */
export type OpenCamera = () => Promise<MediaStream>;

const constraints = { video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 960 } } };

/** Opens the camera that faces the person. */
export const openFrontCamera: OpenCamera = () => navigator.mediaDevices.getUserMedia(constraints);

/** A camera that stops more often than this is not opened again. */
const maxLosses = 3;

interface CameraOptions {
  /** Whether the camera should be on. */
  readonly isWanted: boolean;
  /** Must be the same function on every render. */
  readonly openCamera: OpenCamera;
  /** Receives the reason why the camera cannot be used. Must be the same function on every render. */
  readonly onError: (error: unknown) => void;
}

interface Camera {
  /** For the `<video>` that shows the picture. */
  readonly video: RefObject<HTMLVideoElement | null>;
  /** Whether the video shows a picture. */
  readonly isLive: boolean;
}

/** Shows the camera's picture in a video while it is wanted, and turns the camera off afterwards. */
export function useCamera({ isWanted, openCamera, onError }: CameraOptions): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [isLive, setIsLive] = useState(false);
  const [losses, setLosses] = useState(0);

  useEffect(() => {
    const element = video.current;
    if (!isWanted || !element) return;
    let isCancelled = false;
    let stream: MediaStream | undefined;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());

    /** The camera was unplugged or its permission revoked. Opening it again gives the error that says which. */
    const reopen = () => {
      // If there is no picture yet, Firefox also rejects `play()`, with an error that does not say why.
      isCancelled = true;
      setLosses((count) => count + 1);
    };

    const start = async () => {
      if (losses > maxLosses) throw new DOMException('The camera keeps stopping.', 'NotReadableError');
      stream = await openCamera();
      // The person may have left before the browser answered.
      if (isCancelled) return stop();
      stream.getTracks().forEach((track) => track.addEventListener('ended', reopen));
      element.srcObject = stream;
      await element.play();
    };
    start().then(
      () => isCancelled || setIsLive(true),
      (error: unknown) => isCancelled || onError(error),
    );

    return () => {
      isCancelled = true;
      stop();
      element.srcObject = null;
      setIsLive(false);
    };
  }, [isWanted, openCamera, onError, losses]);

  return { video, isLive };
}
