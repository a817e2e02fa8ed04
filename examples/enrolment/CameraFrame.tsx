import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import './CameraFrame.css';

interface CameraFrameProps {
  readonly video: Ref<HTMLVideoElement>;
  readonly state: 'off' | 'live' | 'done';
  /** The photo that was taken. It covers the rest. */
  readonly photo: string | undefined;
}

/** Renders the camera's picture as in a mirror, with an oval for the face, or the photo, or else a drawing. */
export function CameraFrame({ video, state, photo }: CameraFrameProps) {
  const { t } = useTranslation();
  return (
    <div className="enrolment-picture camera-frame" data-state={state}>
      <video ref={video} aria-label={t('camera.picture')} muted playsInline />
      {photo ? <img src={photo} alt={t('photo.taken')} /> : <Drawing state={state} />}
    </div>
  );
}

function Drawing({ state }: Pick<CameraFrameProps, 'state'>) {
  return (
    <svg viewBox="0 0 320 400" aria-hidden="true">
      {state === 'live' ? (
        <path className="camera-frame-shade" d="M0 0h320v400H0ZM160 56a100 134 0 0 0 0 268 100 134 0 0 0 0-268Z" />
      ) : (
        <path d="M120 328c-8 30-66 38-88 80M200 328c8 30 66 38 88 80M128 172v6M192 172v6M160 180c0 14-4 22-8 32 4 4 8 5 13 5M132 250c16 13 40 13 56 0" />
      )}
      <ellipse className="camera-frame-oval" cx="160" cy="190" rx="100" ry="134" />
      {state === 'done' && (
        <>
          <circle className="camera-frame-badge" cx="230" cy="292" r="36" />
          <path className="camera-frame-check" d="m214 293 11 11 21-23" />
        </>
      )}
    </svg>
  );
}
