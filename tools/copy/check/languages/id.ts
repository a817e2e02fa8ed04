import type { WordTable } from '../text/findWords.ts';
import { advise, commonNames, listWords, type LanguageProfile } from './LanguageProfile.ts';

const leaveOut = 'leave it out: the plain imperative is polite enough';
const sayWhatHappened = 'say what happened, as the person sees it';
const sayOfficer = 'say “petugas”';
const sayAnda = 'say “Anda”, or no form of address';
const sayService = 'say “layanan”';
const sayPhoto = 'say “foto”';
const sayPhone = 'say “ponsel”';
const fixedCamera = 'the camera is fixed: let the person step';

/** Common mistakes against KBBI (the dictionary) and EYD (the spelling rules), with the right form. */
const corrections = {
  ijin: 'izin',
  ijinkan: 'izinkan',
  mengijinkan: 'mengizinkan',
  diijinkan: 'diizinkan',
  perijinan: 'perizinan',
  didalam: 'di dalam',
  disekitar: 'di sekitar',
  didepan: 'di depan',
  dibelakang: 'di belakang',
  dibawah: 'di bawah',
  diatas: 'di atas',
  disamping: 'di samping',
  diluar: 'di luar',
  diantara: 'di antara',
  disini: 'di sini',
  disana: 'di sana',
  dimana: 'di mana',
  dilayar: 'di layar',
  dikamera: 'di kamera',
  kedalam: 'ke dalam',
  kedepan: 'ke depan',
  kesini: 'ke sini',
  kesana: 'ke sana',
  kekamera: 'ke kamera',
  kearah: 'ke arah',
  kelayar: 'ke layar',
  'di temukan': 'ditemukan',
  'di kenali': 'dikenali',
  'di coba': 'dicoba',
  'di izinkan': 'diizinkan',
  'ter deteksi': 'terdeteksi',
  terditeksi: 'terdeteksi',
  poto: 'foto',
  photo: 'foto',
  camera: 'kamera',
  ferifikasi: 'verifikasi',
  verivikasi: 'verifikasi',
  cobalagi: 'coba lagi',
  merubah: 'mengubah',
  dirubah: 'diubah',
  rubah: 'ubah',
  perobahan: 'perubahan',
  sekedar: 'sekadar',
  nampak: 'tampak',
  resiko: 'risiko',
  sistim: 'sistem',
  kwalitas: 'kualitas',
  antri: 'antre',
  kadaluarsa: 'kedaluwarsa',
  kadaluwarsa: 'kedaluwarsa',
  kedaluarsa: 'kedaluwarsa',
  'kaca mata': 'kacamata',
  terimakasih: 'terima kasih',
  jaman: 'zaman',
  tehnis: 'teknis',
  aktip: 'aktif',
} as const;

const spelling: WordTable = Object.fromEntries(
  Object.entries(corrections).map(([wrong, right]) => [wrong, `write “${right}”`]),
);

/** The profile of Indonesian. */
export const indonesian: LanguageProfile = {
  language: 'id',
  limits: { title: 50, description: 130, action: 50, label: 50, control: 24, spoken: 165 },
  hintLimits: { title: 34, action: 36 },
  terms: {
    face: 'wajah',
    camera: 'kamera',
    photo: 'foto',
    moveCloser: 'mendekat ke kamera',
    holdPhoneCloser: 'dekatkan ponsel ke wajah',
    lookStraight: 'lihat lurus ke kamera',
    holdStill: 'jangan bergerak',
    light: 'cahaya',
    tryAgain: 'coba lagi',
    staff: 'petugas',
    registered: 'terdaftar',
    signIn: 'masuk',
    service: 'layanan',
    connection: 'koneksi',
  },
  neverWords: {
    ...advise('maaf, mohon, harap, silakan, silahkan, tolong', leaveOut),
    ...advise('kamu, engkau, kalian, wajahmu, fotomu, namamu, datamu, ponselmu, kameramu, nik-mu', sayAnda),
    ...advise('error, eror, galat, invalid, ilegal, terlarang, fatal, null', sayWhatHappened),
    ...advise('dekode, decode, base64, payload, request, parameter', sayWhatHappened),
    token: 'say “masuk”',
    ...advise('api, http, server, peladen', sayService),
  },
  staffWords: {
    galeri: sayWhatHappened,
    akses: 'say “izinkan” or “gunakan”',
    jaringan: 'say “koneksi”',
    ...advise('admin, administrator', sayOfficer),
  },
  neverInTitle: { gagal: 'say “belum” or “tidak”' },
  blame: {
    ...advise('anda gagal, anda salah', sayWhatHappened),
    'anda lupa': 'say what to do',
  },
  glossary: {
    muka: 'say “wajah”',
    ...advise('selfie, swafoto', sayPhoto),
    pencahayaan: 'say “cahaya”',
    ...advise('handphone, smartphone, hp', sayPhone),
    gawai: 'say “ponsel” or “perangkat”',
    teregistrasi: 'say “terdaftar”',
    ...advise('login, log in', 'say “masuk”'),
    ...advise('service, servis', sayService),
    sambungan: 'say “koneksi”',
    online: 'say “terhubung”',
    offline: 'say “tidak ada koneksi”',
    upload: 'say “unggah”',
    download: 'say “unduh”',
    update: 'say “perbarui”',
    scan: 'say “pindai”',
    timeout: sayWhatHappened,
    refresh: 'say “muat ulang”',
    device: 'say “perangkat”',
    setting: 'say “pengaturan”',
  },
  userGlossary: { gambar: sayPhoto, ...advise('staf, operator, pegawai, teknisi', sayOfficer) },
  spelling,
  capitals: ['Anda'],
  wrongInSetting: {
    anywhere: advise('dekatkan ponsel, pegang ponsel', 'keep it for handheld'),
    desktop: { ponsel: 'say “komputer”, or move the person' },
    kiosk: advise('ponsel, perangkat anda, komputer, laptop', fixedCamera),
  },
  beforePhoto: advise('di foto, di dalam foto, foto ini, foto baru, lagi', 'belum ada foto yang diambil'),
  telling: {
    terdaftar: 'say that we couldn’t confirm it’s them',
    ...advise('nik, ktp', 'say “data”'),
  },
  notYourFault: ['bukan salah anda', 'bukan kesalahan anda', 'di sistem kami', 'kesalahan kami'],
  helpers: ['petugas', 'layanan bantuan', 'minta bantuan'],
  actionVerbs: listWords(`
    ambil anda arahkan batalkan beri berdiri bergeser bersihkan biarkan buka cari cek coba cocokkan datangi dekatkan duduk dengarkan ganti geser gunakan hadapkan
    hubungi hubungkan isi izinkan jangan jauhkan kirim lanjut lanjutkan lepas lepaskan letakkan lihat maju masuk masukkan
    matikan melangkah mendekat menghadap menjauh minta mundur nyalakan pakai panggil pasang pastikan pegang perbaiki periksa
    perlihatkan pilih pindah posisikan sambungkan sentuh tahan tanya tanyakan tatap tempatkan temui tetap tunggu tunjukkan
    tutup ubah ulangi
  `),
  names: [...commonNames, 'Anda', 'Indonesia', 'Izinkan'],
  wordEndings: ['nya', 'lah', 'kah'],
};
