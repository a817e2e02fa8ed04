import { useTranslation } from 'react-i18next';
import './Shutter.css';

interface ShutterProps {
  /** Whether there is a picture to take. */
  readonly isReady: boolean;
  /** Whether one has been taken and is on its way. */
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

/** Not `disabled` while it cannot be pressed: it would lose the keyboard's focus. */
export function Shutter({ isReady, isBusy, onPress }: ShutterProps) {
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
      {t('camera.take')}
    </button>
  );
}
