import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import './KioskMirror.css';

interface KioskMirrorProps {
  readonly video: Ref<HTMLVideoElement>;
  /** A description of the picture for screen readers. */
  readonly label: string;
  /** The photo that was taken. It covers the camera's picture. */
  readonly photo: string | undefined;
  /** How long the ring takes to fill, in ms; `null` for an empty ring. */
  readonly ringMs: number | null;
  /** Content over the picture. */
  readonly children: ReactNode;
}

/** Renders the camera's picture as in a mirror, in a ring that is full when the photo is taken. */
export function KioskMirror({ video, label, photo, ringMs, children }: KioskMirrorProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Through the CSSOM, which a strict Content-Security-Policy allows.
    root.current?.style.setProperty('--kiosk-ring', `${ringMs ?? 0}ms`);
  }, [ringMs]);

  return (
    <div ref={root} className="kiosk-mirror" data-filling={ringMs !== null || undefined}>
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
