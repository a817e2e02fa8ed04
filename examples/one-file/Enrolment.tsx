import { readResponse, readRetryAfter, readStatus, StatusMessage, type StatusReading } from 'face-status-kit';
import { assessFrame, LiveStatusMessage, type DetectedFace } from 'face-status-kit/capture';
import { useCallback, useEffect, useRef, useState } from 'react';
import 'face-status-kit/styles.css';

/** The browser's own face detector, which few browsers have. Replace it with the detector of your choice. */
declare const FaceDetector:
  (new () => { detect(video: HTMLVideoElement): Promise<readonly { boundingBox: DOMRectReadOnly }[]> }) | undefined;
const detector = typeof FaceDetector === 'undefined' ? null : new FaceDetector();

/** Returns the faces in the present frame, in pixels of the video, or `null` without a detector. */
async function findFaces(video: HTMLVideoElement): Promise<readonly DetectedFace[] | null> {
  const faces = await detector?.detect(video).catch(() => null);
  return faces?.map(({ boundingBox }) => ({ box: boundingBox })) ?? null;
}

interface Answer {
  code: StatusReading;
  /** When a busy server wants the next request, in epoch ms. */
  retryAt: number | null;
}
const noAnswer: Answer = { code: null, retryAt: null };

/** Your server knows who is signed in, adds the API's access token, and returns the API's answer unchanged. */
async function enrol(photo: Blob): Promise<Answer> {
  const signal = AbortSignal.timeout(20_000);
  try {
    const response = await fetch('/enrol', { method: 'POST', body: photo, signal });
    // An answer that says nothing, such as the sign-in page of a Wi-Fi, is not the person's fault.
    const code = (await readResponse(response, { operation: 'enroll', signal })) ?? 500;
    return { code, retryAt: readRetryAfter(response) };
  } catch (error) {
    return { code: readStatus(error, { signal }) ?? 500, retryAt: null };
  }
}

function takePhoto(video: HTMLVideoElement, onPhoto: (photo: Blob) => void): void {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  canvas.toBlob((photo) => photo && onPhoto(photo), 'image/jpeg', 0.9);
}

const mirror = { width: '100%', maxWidth: '30rem', transform: 'scaleX(-1)' };

/** Shows the camera's picture, hints about it, and a button that takes the photo. */
function Camera(props: { onPhoto: (photo: Blob) => void; onError: (error: unknown) => void }) {
  const { onPhoto, onError } = props;
  const video = useRef<HTMLVideoElement>(null);
  const [code, setCode] = useState<StatusReading>('cameraPermission');
  const isLive = code !== 'cameraPermission' && code !== 'cameraStarting';

  useEffect(() => {
    const element = video.current;
    let isOver = false;
    let stream: MediaStream | undefined;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());

    function fail(error: unknown): void {
      if (isOver) return;
      isOver = true; // If the camera stops at once, Firefox also rejects `play()`, with another error.
      onError(error);
    }
    async function watch(element: HTMLVideoElement): Promise<void> {
      const faces = await findFaces(element);
      if (isOver || !faces) return;
      setCode(assessFrame(faces, { width: element.videoWidth, height: element.videoHeight }));
      requestAnimationFrame(() => void watch(element));
    }
    async function start() {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user', width: { ideal: 1280 } } });
      if (isOver || !element) return stop();
      const unplugged = new DOMException('The camera has stopped.', 'NotReadableError');
      stream.getTracks().forEach((track) => track.addEventListener('ended', () => fail(unplugged)));
      setCode('cameraStarting');
      element.srcObject = stream;
      await element.play();
      setCode(null);
      await watch(element);
    }
    start().catch(fail);
    return () => {
      isOver = true;
      stop();
    };
  }, [onError]);

  return (
    <>
      <video ref={video} aria-label="Your camera" muted playsInline style={mirror} />
      <LiveStatusMessage code={code} />
      {isLive && <button onClick={() => video.current && takePhoto(video.current, onPhoto)}>Take the photo</button>}
    </>
  );
}

export default function App() {
  const [isCameraOn, setIsCameraOn] = useState(false);
  const [photo, setPhoto] = useState<Blob | null>(null);
  const [{ code, retryAt }, setAnswer] = useState(noAnswer);
  const [last, setLast] = useState({ code: null as StatusReading, attempt: 1 });
  const heading = useRef<HTMLHeadingElement>(null);
  const help = useRef<HTMLDialogElement>(null);

  function openCamera() {
    heading.current?.focus(); // The button that was pressed disappears.
    setPhoto(null);
    setAnswer(noAnswer);
    setIsCameraOn(true);
  }
  const showAnswer = useCallback((answer: Answer) => {
    setIsCameraOn(false);
    setAnswer(answer);
    // Counts the attempts with the same problem.
    setLast(({ code, attempt }) => ({ code: answer.code, attempt: answer.code === code ? attempt + 1 : 1 }));
  }, []);
  // The same function on every render: the camera starts again with another one.
  const handleCameraError = useCallback(
    (error: unknown) => showAnswer({ code: readStatus(error) ?? 'cameraUnsupported', retryAt: null }),
    [showAnswer],
  );
  async function send(taken: Blob) {
    heading.current?.focus();
    setIsCameraOn(false);
    setPhoto(taken);
    const show = (progress: StatusReading) => setAnswer({ code: progress, retryAt: null });
    show('sending');
    const timers = [setTimeout(show, 3000, 'checking'), setTimeout(show, 8000, 'stillChecking')];
    const answer = await enrol(taken);
    timers.forEach(clearTimeout);
    showAnswer(answer);
  }
  const actionHandlers = {
    tryAgain: photo ? () => send(photo) : openCamera,
    retakePhoto: openCamera,
    getHelp: () => help.current?.showModal(),
    continue: () => location.assign('/'), // Where the person goes next.
  };

  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        Register your face
      </h1>
      {isCameraOn && <Camera onPhoto={(taken) => void send(taken)} onError={handleCameraError} />}
      {!isCameraOn && code === null && <button onClick={openCamera}>Turn on the camera</button>}
      <StatusMessage {...{ code, retryAt, actionHandlers }} operation="enroll" attempt={last.attempt} />
      <dialog ref={help}>
        <p>Call 0800 000 000, or come to desk 4.</p>
        <form method="dialog">
          <button>Close</button>
        </form>
      </dialog>
    </main>
  );
}
