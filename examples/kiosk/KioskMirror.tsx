import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import './KioskMirror.css';

interface KioskMirrorProps {
  readonly video: Ref<HTMLVideoElement>;
  /** A description of the picture for screen readers. */
  readonly label: string;
  /** The photo that was taken. It covers the camera's picture. */
  readonly photo: string | undefined;
  /** Whether the ring fills, within `--kiosk-ring`. */
  readonly isFilling: boolean;
  /** Content over the picture. */
  readonly children: ReactNode;
}

/** Renders the camera's picture as in a mirror, in a ring that is full when the photo is taken. */
export function KioskMirror({ video, label, photo, isFilling, children }: KioskMirrorProps) {
  const { t } = useTranslation();
  return (
    <div className="kiosk-mirror" data-filling={isFilling || undefined}>
      <div className="kiosk-mirror-picture">
        <video ref={video} aria-label={label} muted playsInline />
        {photo && <img src={photo} alt={t('photo')} />}
      </div>
      <svg className="kiosk-mirror-ring" viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="48" />
        <circle className="kiosk-mirror-time" cx="50" cy="50" r="48" pathLength="1" />
      </svg>
      {children}
    </div>
  );
}
