import { defineStatuses } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { useVisit, type VisitOptions } from './useVisit';

const statuses = defineStatuses({
  codes: {
    welcome: {
      severity: 'info',
      remedy: 'none',
      actions: ['lookAtCamera', 'begin', 'getHelp'],
      texts: {
        en: { title: 'Welcome', description: 'We take one photo of your face.' },
        id: { title: 'Selamat datang', description: 'Wajah Anda difoto satu kali.' },
      },
    },
    staffNotReached: {
      severity: 'warning',
      remedy: 'attendant',
      actions: ['getHelp', 'continue'],
      texts: {
        en: { title: 'We couldn’t reach our staff' },
        id: { title: 'Petugas belum dapat dihubungi' },
      },
    },
    staffCalled: { actions: ['waitAtScreen', 'cancel'] },
  },
  actions: {
    lookAtCamera: {
      kind: 'guidance',
      pictogram: 'lookStraight',
      texts: { en: 'Look at the camera', id: 'Lihat ke kamera' },
    },
    begin: { kind: 'command', pictogram: 'continue', texts: { en: 'Begin', id: 'Mulai' } },
  },
});

export function Kiosk(options: VisitOptions) {
  const visit = useVisit(options);
  const { code, canLook, look, finish } = visit;
  return (
    <KioskStatus
      className="kiosk-message"
      code={code}
      invitation="welcome"
      statuses={statuses}
      stage={visit.isLive ? 'capture' : 'result'}
      operation="identify"
      attempt={visit.attempt}
      retryAt={visit.retryAt}
      languages={['id', 'en']}
      viewingDistanceMm={700}
      pixelsPerInch={69}
      faceInView={visit.isFaceInView}
      isInUse={visit.isInUse}
      actionHandlers={{
        begin: look,
        takePhoto: visit.pose,
        retakePhoto: look,
        // Without a network or a camera there is nothing to try: the kiosk goes on by itself.
        tryAgain: canLook ? look : undefined,
        continue: code === 200 ? finish : look,
        cancel: finish,
        getHelp: visit.getHelp,
      }}
      onIdle={finish}
    />
  );
}
