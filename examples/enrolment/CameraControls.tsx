import { useTranslation } from 'react-i18next';
import { Sending } from './Sending.tsx';
import { Shutter } from './Shutter.tsx';

interface CameraControlsProps {
  /** Whether a photo is on its way. */
  readonly isSending: boolean;
  /** Whether the camera shows a picture. */
  readonly isLive: boolean;
  readonly onTake: () => void;
  readonly onCancel: () => void;
  readonly onTurnOff: () => void;
}

/** Takes the photo, and offers a way out at any time. The shutter stays while the photo is sent, and so does its focus. */
export function CameraControls({ isSending, isLive, onTake, onCancel, onTurnOff }: CameraControlsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Shutter isReady={isLive && !isSending} isBusy={isSending} onPress={onTake} />
      {isSending ? (
        <Sending onCancel={onCancel} />
      ) : (
        <>
          <p className="enrolment-later" role="status" data-told={isLive || undefined}>
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
