import type { Inventory } from '../../../check/inventory.ts';
import type { Locale } from '../../../check/Locales.ts';

/** The codes, actions and other items that have words in the small project of these tests. */
export const fixtureInventory: Inventory = {
  codes: ['400', '412', '413', '415', '604', 'unknown'],
  actions: ['moveCloser', 'waitAMoment', 'retakePhoto', 'getHelp'],
  labels: ['reference', 'press', 'inSeconds'],
  kiosk: ['stillThere', 'clearing', 'stay', 'languageName'],
};

const english: Locale = {
  codes: {
    '400': {
      title: 'Something is wrong on our side',
      title_repeated: 'Something is still wrong on our side',
      description: 'Trying again won’t help.',
    },
    '412': {
      title: 'We can’t see your face',
      title_repeated: 'We still can’t see your face',
      description: 'It may be out of view, or the light may be poor.',
    },
    '413': {
      title: 'Your face is too small in the photo',
      title_repeated: 'Your face is still too small',
      title_capture: 'You’re too far away',
      description: 'It’s too far from the camera.',
      description_repeated: 'Your face should fill about half of the photo.',
    },
    '415': {
      title: 'We couldn’t find your ID',
      title_repeated: 'We still couldn’t find your ID',
      title_private: 'We couldn’t confirm it’s you',
      title_private_repeated: 'We still couldn’t confirm it’s you',
      description: 'This ID isn’t registered yet.',
      description_private: 'There can be many reasons for this.',
    },
    '604': {
      title: '{{registry}} is taking too long',
      title_repeated: '{{registry}} is still taking too long',
      description: 'No answer came in time.',
    },
    unknown: {
      title: 'Something isn’t working',
      title_repeated: 'Something still isn’t working',
      description: 'We don’t know why yet.',
    },
  },
  actions: {
    moveCloser: 'Move closer to the camera',
    moveCloser_handheld: 'Hold the phone closer to your face',
    moveCloser_kiosk: 'Come closer to the camera',
    moveCloser_repeated: 'Move much closer to the camera',
    moveCloser_capture_handheld: 'Hold the phone closer',
    waitAMoment: 'Wait a moment',
    waitAMoment_repeated: 'Wait a little longer',
    retakePhoto: 'Take a new photo',
    getHelp: 'Get help',
  },
  labels: {
    reference: 'Reference {{reference}}',
    press: 'Press {{action}}',
    inSeconds_one: '{{action}} in {{count}} second',
    inSeconds_other: '{{action}} in {{count}} seconds',
  },
  kiosk: {
    stillThere: 'Are you still there?',
    clearing_one: 'This screen will be cleared in {{count}} second.',
    clearing_other: 'This screen will be cleared in {{count}} seconds.',
    stay: 'I’m still here',
    languageName: 'English',
  },
  attendant: {
    codes: {
      '400': {
        title_attendant: 'The service couldn’t read what the app sent',
        description_attendant: 'The app needs a fix, so a new photo won’t help. Write down what you were doing.',
      },
      '412': {
        title_attendant: 'No face was found in the photo',
        description_attendant: 'The person may be too far away, turned away or in the dark.',
      },
      '413': {
        title_attendant: 'The face is too small in the photo',
        description_attendant: 'The person and the camera are too far apart.',
      },
      '415': {
        title_attendant: 'This ID isn’t registered',
        description_attendant: 'No one in the gallery has this ID. If the ID is right, register the person first.',
        title_private_attendant: 'This person’s identity isn’t confirmed',
        description_private_attendant: 'This screen doesn’t show why, as others may see it. Call an admin.',
      },
      '604': {
        title_attendant: '{{registry}} took too long to answer',
        description_attendant: 'It hasn’t said yes or no to the NIK and name. It may just be busy.',
      },
      unknown: {
        title_attendant: 'The service gave an unknown answer',
        description_attendant: 'This app has no words for it. Try once more, then tell an admin or tech support.',
      },
    },
    actions: {
      moveCloser_attendant: 'Ask the person to move closer to the camera',
      moveCloser_attendant_handheld: 'Hold the phone closer to the person’s face',
      waitAMoment_attendant: 'Ask the person to wait a moment',
      retakePhoto_attendant: 'Take a new photo',
      getHelp_attendant: 'Get tech support',
    },
  },
};

const indonesian: Locale = {
  codes: {
    '400': {
      title: 'Ada kendala di sistem kami',
      title_repeated: 'Masih ada kendala di sistem kami',
      description: 'Mencoba lagi tidak akan membantu.',
    },
    '412': {
      title: 'Wajah Anda belum terlihat',
      title_repeated: 'Wajah Anda masih belum terlihat',
      description: 'Mungkin cahayanya kurang atau wajah tidak masuk foto.',
    },
    '413': {
      title: 'Wajah terlalu kecil di dalam foto',
      title_repeated: 'Wajah masih terlalu kecil di dalam foto',
      title_capture: 'Anda terlalu jauh',
      description: 'Wajah terlalu jauh dari kamera.',
      description_repeated: 'Wajah perlu mengisi sekitar separuh foto.',
    },
    '415': {
      title: 'ID Anda tidak ditemukan',
      title_repeated: 'ID Anda masih belum ditemukan',
      title_private: 'Identitas Anda belum bisa dipastikan',
      title_private_repeated: 'Identitas Anda masih belum bisa dipastikan',
      description: 'ID ini belum terdaftar.',
      description_private: 'Sebabnya bisa bermacam-macam.',
    },
    '604': {
      title: '{{registry}} terlalu lama menjawab',
      title_repeated: '{{registry}} masih terlalu lama menjawab',
      description: 'Jawabannya belum datang.',
    },
    unknown: {
      title: 'Sedang ada kendala',
      title_repeated: 'Masih ada kendala',
      description: 'Sebabnya belum diketahui.',
    },
  },
  actions: {
    moveCloser: 'Mendekat ke kamera',
    moveCloser_handheld: 'Dekatkan ponsel ke wajah',
    moveCloser_kiosk: 'Maju mendekat ke kamera',
    moveCloser_repeated: 'Mendekat lagi ke kamera',
    moveCloser_capture_handheld: 'Dekatkan ponsel',
    waitAMoment: 'Tunggu sebentar',
    waitAMoment_repeated: 'Tunggu sedikit lebih lama',
    retakePhoto: 'Ambil foto baru',
    getHelp: 'Minta bantuan',
  },
  labels: {
    reference: 'Nomor referensi {{reference}}',
    press: 'Tekan {{action}}',
    inSeconds_other: '{{action}} dalam {{count}} detik',
  },
  kiosk: {
    stillThere: 'Apakah Anda masih di sini?',
    clearing_other: 'Layar akan kembali ke awal dalam {{count}} detik.',
    stay: 'Saya masih di sini',
    languageName: 'Bahasa Indonesia',
  },
  attendant: {
    codes: {
      '400': {
        title_attendant: 'Data dari aplikasi tidak terbaca oleh layanan',
        description_attendant: 'Aplikasi perlu diperbaiki, jadi foto baru tidak akan membantu. Catat langkah Anda.',
      },
      '412': {
        title_attendant: 'Wajah belum terdeteksi',
        description_attendant: 'Pengguna mungkin terlalu jauh atau berada di tempat gelap.',
      },
      '413': {
        title_attendant: 'Wajah terlalu kecil di dalam foto',
        description_attendant: 'Jarak antara pengguna dan kamera terlalu jauh.',
      },
      '415': {
        title_attendant: 'ID ini belum terdaftar',
        description_attendant: 'Belum ada orang dengan ID ini di galeri. Jika ID sudah benar, daftarkan pengguna.',
        title_private_attendant: 'Identitas pengguna belum bisa dipastikan',
        description_private_attendant: 'Layar ini tidak menampilkan sebabnya. Coba sekali lagi, lalu hubungi admin.',
      },
      '604': {
        title_attendant: '{{registry}} terlalu lama menjawab',
        description_attendant: 'Belum ada hasil untuk NIK dan nama ini. Sistemnya mungkin sedang sibuk.',
      },
      unknown: {
        title_attendant: 'Jawaban layanan tidak dikenali',
        description_attendant: 'Aplikasi ini belum mengenal jawaban itu. Coba sekali lagi, lalu hubungi admin.',
      },
    },
    actions: {
      moveCloser_attendant: 'Minta pengguna mendekat ke kamera',
      moveCloser_attendant_handheld: 'Dekatkan ponsel ke wajah pengguna',
      waitAMoment_attendant: 'Minta pengguna menunggu sebentar',
      retakePhoto_attendant: 'Ambil foto baru',
      getHelp_attendant: 'Minta bantuan teknis',
    },
  },
};

/** Texts of a small project that keep every rule, so that the tests do not depend on the shipped words. */
export const fixtureLocales = { en: english, id: indonesian };
