import { useTranslation } from 'react-i18next';
import './CameraControls.css';

interface CameraControlsProps {
  /** Whether the camera shows a picture. */
  readonly isLive: boolean;
  readonly onTakePhoto: () => void;
  readonly onTurnOff: () => void;
}

/** Renders the button that takes the photo, once there is a picture, and a way out. */
export function CameraControls({ isLive, onTakePhoto, onTurnOff }: CameraControlsProps) {
  const { t } = useTranslation();
  return (
    <>
      {/* For screen readers: everyone else sees the picture. A live region has to exist before its text. */}
      <p className="camera-ready" role="status">
        {isLive && t('camera.ready')}
      </p>
      {isLive && (
        <button className="enrolment-button shutter" type="button" onClick={onTakePhoto}>
          <span className="shutter-icon" aria-hidden="true" />
          <span>{t('camera.take')}</span>
        </button>
      )}
      <button className="enrolment-button" data-kind="link" type="button" onClick={onTurnOff}>
        {t('camera.back')}
      </button>
    </>
  );
}
