import { readStatus, statusCodes, StatusMessage, type StatusReading } from 'face-status-kit';
import { assessFrame, LiveStatusMessage, type StatusStabilizerOptions } from 'face-status-kit/capture';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrameLog } from './createFrameLog.ts';
import { FaceBoxes } from './FaceBoxes.tsx';
import { Mirror } from './Mirror.tsx';
import { openFrontCamera, type OpenCamera } from './useCamera.ts';
import { readCode, useFrameLog } from './useFrameLog.ts';
import { useLiveFrames, type LiveFaceFinder } from './useLiveFrames.ts';
import './LiveCapture.css';

/** A camera to use in place of the person's own, for example a simulated one. */
export interface CameraSource {
  /** Must be the same function on every render. */
  readonly open: OpenCamera;
  /** A description of the picture for screen readers. */
  readonly label: string;
  /** Content over the picture. */
  readonly overlay: ReactNode;
}

export interface LiveCaptureProps {
  readonly finder: LiveFaceFinder;
  /** How a frame gets its code. Must be the same function on every render. @default assessFrame */
  readonly assess?: typeof assessFrame | undefined;
  /** How stable the message is. */
  readonly stability?: StatusStabilizerOptions | undefined;
  /** A camera that is always on, in place of the person's own. */
  readonly camera?: CameraSource | undefined;
  readonly log: FrameLog;
}

/** The person's side: their picture, and a stable message about it. */
export function LiveCapture({ finder, assess = assessFrame, stability, camera, log }: LiveCaptureProps) {
  const { t } = useTranslation();
  const [isOn, setIsOn] = useState(camera !== undefined);
  const [failure, setFailure] = useState<StatusReading>(null);
  const message = useRef<HTMLDivElement>(null);

  const onError = useCallback((error: unknown) => {
    setIsOn(false);
    setFailure(readStatus(error) ?? 500);
  }, []);
  // Read from the page, so the log cannot differ from the page.
  const readShown = useCallback(() => statusCodes.find((code) => String(code) === message.current?.dataset.code), []);
  const openCamera = camera?.open ?? openFrontCamera;
  const { video, isLive } = useLiveFrames({ isWanted: isOn, openCamera, finder, assess, log, readShown, onError });

  const frameCode = useFrameLog(log, readCode);
  const liveCode = isLive ? (frameCode ?? 'cameraStarting') : 'cameraPermission';

  const heading = useHeadingFocus(isOn ? 'on' : failure === null ? 'off' : 'failed');
  const turnOn = () => {
    setFailure(null);
    setIsOn(true);
  };

  return (
    <div className="live-capture">
      <h1 ref={heading} tabIndex={-1}>
        {t('capture.heading')}
      </h1>
      <Mirror video={video} label={camera?.label ?? t('capture.picture')} isLive={isLive}>
        {isLive && <FaceBoxes log={log} />}
        {camera?.overlay}
      </Mirror>
      <div className="live-message">
        {isOn && <LiveStatusMessage {...stability} ref={message} code={liveCode} />}
        <StatusMessage code={failure} actionHandlers={{ tryAgain: turnOn }} />
        {!isOn && failure === null && (
          <>
            <p className="live-quiet">{t('capture.lead')}</p>
            <button className="live-button" type="button" onClick={turnOn}>
              {t('capture.turnOn')}
            </button>
          </>
        )}
        {isOn && camera === undefined && (
          <button className="live-button" data-kind="link" type="button" onClick={() => setIsOn(false)}>
            {t('capture.turnOff')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Moves the focus to the heading when a change of state has removed the focused element. */
function useHeadingFocus(state: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const lastState = useRef(state);

  useEffect(() => {
    if (lastState.current === state) return;
    lastState.current = state;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [state]);

  return heading;
}
