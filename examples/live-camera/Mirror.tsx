import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import './Mirror.css';

interface MirrorProps {
  readonly video: Ref<HTMLVideoElement>;
  readonly state: 'off' | 'starting' | 'live';
  /** Whether the person is where they should be. */
  readonly isRight: boolean;
  /** What lies over the picture, and is mirrored with it. */
  readonly children: ReactNode;
}

/** The camera's picture as in a mirror, with an oval for the face; or a drawing, while there is none. */
export function Mirror({ video, state, isRight, children }: MirrorProps) {
  const { t } = useTranslation();
  return (
    <div className="live-mirror" data-state={state} data-right={isRight || undefined}>
      <video ref={video} aria-label={t('capture.picture')} muted playsInline />
      {children}
      <svg viewBox="0 0 320 400" aria-hidden="true">
        {state === 'live' ? (
          <path className="live-shade" d="M0 0h320v400H0ZM160 56a100 134 0 0 0 0 268 100 134 0 0 0 0-268Z" />
        ) : (
          <path
            className="live-drawing"
            d="M120 328c-8 30-66 38-88 80M200 328c8 30 66 38 88 80M128 172v6M192 172v6M160 180c0 14-4 22-8 32 4 4 8 5 13 5M132 250c16 13 40 13 56 0"
          />
        )}
        <ellipse className="live-oval" cx="160" cy="190" rx="100" ry="134" />
      </svg>
    </div>
  );
}
