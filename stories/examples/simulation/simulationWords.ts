/** The words about simulated people, which are no part of the examples. */
export const simulationWords = {
  en: {
    source: 'Who is at the camera',
    camera: 'Your camera',
    simulated: 'Simulated person',
    personPicture: 'A drawn person who walks up to the camera',
    visitor: 'Simulated visitor',
    visitorPicture: 'A drawn visitor in front of the camera',
  },
  id: {
    source: 'Siapa di depan kamera',
    camera: 'Kamera Anda',
    simulated: 'Orang simulasi',
    personPicture: 'Orang simulasi mendekat ke kamera',
    visitor: 'Pengunjung simulasi',
    visitorPicture: 'Pengunjung simulasi di depan kamera',
  },
} as const;
