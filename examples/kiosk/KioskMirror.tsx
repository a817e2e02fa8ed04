import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import './KioskMirror.css';

interface KioskMirrorProps {
  readonly video: Ref<HTMLVideoElement>;
  /** The photo taken, shown in place of what the camera sees. */
  readonly photo: string | undefined;
  /** Whether the time until the photo is running. */
  readonly isHolding: boolean;
  /** Whether nobody real is seen in it. */
  readonly isSimulated: boolean;
  /** What lies over the picture, and is mirrored with it. */
  readonly children: ReactNode;
}

/** The camera's picture as in a mirror, round, in a ring that fills until the photo is taken. */
export function KioskMirror({ video, photo, isHolding, isSimulated, children }: KioskMirrorProps) {
  const { t } = useTranslation();
  return (
    <div className="kiosk-mirror" data-holding={isHolding || undefined} data-photo={photo ? '' : undefined}>
      <div className="kiosk-mirror-picture">
        <video ref={video} aria-label={t('mirror.picture')} muted playsInline />
        {children}
        {photo && <img src={photo} alt={t('mirror.photo')} />}
      </div>
      <svg className="kiosk-mirror-ring" viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="48" />
        <circle className="kiosk-mirror-time" cx="50" cy="50" r="48" pathLength="1" />
      </svg>
      {isSimulated && <p className="kiosk-badge">{t('simulated.badge')}</p>}
    </div>
  );
}
