/** A thing that has one name in a language, whichever text it stands in. */
export interface GlossaryTerm {
  readonly en: string;
  readonly id: string;
  readonly note?: string;
}

/** What the messages are about, as the languages that there are call it: a new language decides these first. */
export const glossaryTerms: readonly GlossaryTerm[] = [
  { en: 'face', id: 'wajah' },
  { en: 'camera', id: 'kamera' },
  { en: 'photo', id: 'foto' },
  { en: 'move closer to the camera', id: 'mendekat ke kamera', note: 'the person moves' },
  { en: 'hold the phone closer', id: 'dekatkan ponsel ke wajah', note: 'the phone moves: on phones only' },
  { en: 'look straight at the camera', id: 'lihat lurus ke kamera' },
  { en: 'hold still', id: 'jangan bergerak' },
  { en: 'light', id: 'cahaya' },
  { en: 'try again', id: 'coba lagi' },
  { en: 'staff', id: 'petugas', note: 'one word for whoever can help' },
  { en: 'registered', id: 'terdaftar' },
  { en: 'sign in', id: 'masuk' },
  { en: 'service', id: 'layanan', note: 'what answers the app, never “server”' },
  { en: 'connection', id: 'koneksi' },
];
