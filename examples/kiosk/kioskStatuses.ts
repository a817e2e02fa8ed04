import { defineStatuses } from 'face-status-kit/core';

const welcome = {
  severity: 'info',
  remedy: 'none',
  texts: {
    en: { title: 'Welcome', description: 'We take one photo of your face. This screen doesn’t keep it.' },
    id: { title: 'Selamat datang', description: 'Wajah Anda difoto satu kali. Foto tidak disimpan di perangkat ini.' },
  },
} as const;

/** What is the kiosk's own: the invitation, the buttons around a visit, and the end of a visit. */
export const kioskStatuses = defineStatuses({
  codes: {
    /** The camera is on, or starts by itself: a look at it or a touch begins a visit. */
    welcome: { ...welcome, actions: ['lookOrTouch', 'begin', 'callStaff'] },
    /** The camera is off until somebody allows it, so only a touch begins a visit. */
    welcomeByTouch: { ...welcome, actions: ['touchScreen', 'begin', 'callStaff'] },
    200: {
      texts: {
        en: { description: 'This screen goes back to the start in a moment.' },
        id: { description: 'Layar ini segera kembali ke awal.' },
      },
    },
    staffCalled: { actions: ['waitAtScreen', 'cancelCall'] },
    // The kiosk continues by itself, so one button is enough.
    backOnline: { actions: ['continue'], pictogram: 'connected' },
  },
  actions: {
    lookOrTouch: {
      kind: 'guidance',
      pictogram: 'lookStraight',
      texts: { en: 'Look at the camera or touch the screen', id: 'Lihat ke kamera atau sentuh layar' },
    },
    touchScreen: {
      kind: 'guidance',
      pictogram: 'takePhoto',
      texts: { en: 'Touch the screen to begin', id: 'Sentuh layar untuk memulai' },
    },
    begin: { kind: 'command', pictogram: 'continue', texts: { en: 'Begin', id: 'Mulai' } },
    callStaff: { kind: 'command', pictogram: 'askStaff', texts: { en: 'Call staff', id: 'Panggil petugas' } },
    cancelCall: { kind: 'command', pictogram: 'cancel', texts: { en: 'Cancel the call', id: 'Batalkan panggilan' } },
  },
});
