import { readStatus, StatusMessage, type StatusMessageParts, type StatusReading } from 'face-status-kit';
import { LiveStatusMessage, useStableStatus, type StatusStabilizerOptions } from 'face-status-kit/capture';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveFaceFinder } from '../../mock-api/LiveFaceFinder.ts';
import { useStepFocus } from '../enrolment/useStepFocus.ts';
import type { FrameLog } from './createFrameLog.ts';
import { FaceBoxes } from './FaceBoxes.tsx';
import { frameCodes, right } from './frameCode.ts';
import { Mirror } from './Mirror.tsx';
import { SimulatedPeople } from './SimulatedPeople.tsx';
import { useFrameLog } from './useFrameLog.ts';
import { useLiveFrames, type FrameSource } from './useLiveFrames.ts';
import './LiveCapture.css';

export interface LiveCaptureProps {
  readonly source: FrameSource;
  readonly finder: LiveFaceFinder;
  /** Share of frames whose code is replaced at random, from 0 to 1. @default 0 */
  readonly noise?: number | undefined;
  /** How calm the message is. */
  readonly stability?: StatusStabilizerOptions | undefined;
  readonly log: FrameLog;
}

const readCode = (log: FrameLog) => log.latest()?.code;

/** For a message that needs no vote any more. */
const asItIs: StatusStabilizerOptions = { windowMs: 0, startDelayMs: 0, stickiness: 0, minimumShare: 0 };

/** What is wrong can be mended in a moment: there is no need to say why, nor for a new photo. */
const parts: StatusMessageParts = {
  description: (props, { remedy }) => (remedy === 'adjust' ? null : <p {...props} />),
};

/** The person's side: their picture, and a calm message about it. */
export function LiveCapture({ source, finder, noise = 0, stability, log }: LiveCaptureProps) {
  const { t } = useTranslation();
  const isSimulated = source === 'simulated';
  const [isOn, setIsOn] = useState(isSimulated);
  const [failure, setFailure] = useState<StatusReading>(null);
  const message = useRef<HTMLDivElement>(null);

  const onError = useCallback((error: unknown) => {
    setIsOn(false);
    setFailure(readStatus(error) ?? 500);
  }, []);
  // From the page itself, so that the log cannot differ from it.
  const readShown = useCallback(() => {
    const shown = message.current?.dataset.code;
    return frameCodes.find((code) => String(code ?? right) === shown);
  }, []);
  const { video, isLive } = useLiveFrames({ source, isWanted: isOn, finder, noise, log, readShown, onError });
  const code = useFrameLog(log, readCode);
  const isSeeing = isLive && code !== undefined;
  // To the kit a success need not wait until guidance is read, so the oval says at once that all is right. The words
  // wait: what is right now may be wrong in the next frame.
  const guidance = useStableStatus(isSeeing ? code : null, stability);
  const newest = useStableStatus(isSeeing ? (code ?? right) : null, stability);

  const heading = useStepFocus(isOn ? 'on' : failure === null ? 'off' : 'failed');
  const turnOn = () => {
    setFailure(null);
    setIsOn(true);
  };

  return (
    <div className="live-capture">
      <h1 ref={heading} tabIndex={-1}>
        {t('capture.heading')}
      </h1>
      <Mirror video={video} state={isLive ? 'live' : 'off'} isRight={newest === right}>
        {isSimulated && <SimulatedPeople log={log} />}
        {isLive && <FaceBoxes log={log} />}
        {isSimulated && <p className="live-badge">{t('simulated.badge')}</p>}
      </Mirror>
      <div className="live-message">
        {isOn ? (
          <>
            <LiveStatusMessage {...asItIs} ref={message} code={guidance ?? newest} parts={parts} />
            {!isSeeing && <p className="enrolment-later">{t(isLive ? 'capture.starting' : 'capture.asking')}</p>}
          </>
        ) : (
          failure === null && <p className="enrolment-quiet">{t('capture.lead')}</p>
        )}
        <StatusMessage code={failure} actionHandlers={{ tryAgain: turnOn }} />
        {!isOn && failure === null && (
          <button className="enrolment-button" type="button" onClick={turnOn}>
            {t('capture.turnOn')}
          </button>
        )}
        {isOn && !isSimulated && (
          <button className="enrolment-button" data-kind="link" type="button" onClick={() => setIsOn(false)}>
            {t('capture.turnOff')}
          </button>
        )}
      </div>
    </div>
  );
}
