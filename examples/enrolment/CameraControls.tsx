import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './CameraControls.css';

interface CameraControlsProps {
  /** Whether a photo is being sent. */
  readonly isSending: boolean;
  /** Whether the camera shows a picture. */
  readonly isLive: boolean;
  readonly onTakePhoto: () => void;
  readonly onCancel: () => void;
  readonly onTurnOff: () => void;
}

/** Renders the button that takes the photo, and a way out. The button stays while the photo is sent, with its focus. */
export function CameraControls({ isSending, isLive, onTakePhoto, onCancel, onTurnOff }: CameraControlsProps) {
  const { t } = useTranslation();
  return (
    <>
      <ShutterButton isReady={isLive && !isSending} isBusy={isSending} onPress={onTakePhoto} />
      {isSending ? (
        <SendingNotice onCancel={onCancel} />
      ) : (
        <>
          <p className="enrolment-hint" role="status" data-visually-hidden={isLive || undefined}>
            {t(isLive ? 'camera.ready' : 'camera.asking')}
          </p>
          <button className="enrolment-button" data-kind="link" type="button" onClick={onTurnOff}>
            {t('camera.back')}
          </button>
        </>
      )}
    </>
  );
}

interface ShutterButtonProps {
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

/** Uses `aria-disabled`, because a `disabled` button loses the focus of the keyboard. */
function ShutterButton({ isReady, isBusy, onPress }: ShutterButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      className="enrolment-button shutter"
      type="button"
      aria-disabled={!isReady}
      data-busy={isBusy || undefined}
      onClick={() => {
        if (isReady) onPress();
      }}
    >
      <span className="shutter-icon" aria-hidden="true" />
      <span>{t('camera.take')}</span>
    </button>
  );
}

/** How long an answer may take before the notice appears, in ms. */
const noticeDelayMs = 1000;

/** Renders a notice that the photo is being sent, and a button to cancel, when the answer takes a while. */
function SendingNotice({ onCancel }: Pick<CameraControlsProps, 'onCancel'>) {
  const { t } = useTranslation();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), noticeDelayMs);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className="sending">
      {/* A live region has to exist before its text, so that screen readers announce it. */}
      <p role="status">{isSlow && t('sending.progress')}</p>
      {isSlow && (
        <button className="enrolment-button" data-kind="quiet" type="button" onClick={onCancel}>
          {t('sending.cancel')}
        </button>
      )}
    </div>
  );
}
