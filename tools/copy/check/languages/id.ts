import type { WordTable } from '../text/findWords.ts';
import { advise, commonNames, listWords, type LanguageProfile } from './LanguageProfile.ts';

const leaveOut = 'leave it out: the plain imperative is polite enough';
const sayWhatHappened = 'say what happened, as the person sees it';
const sayOfficer = 'say “petugas”';
const sayAnda = 'say “Anda”, or no form of address';
const sayService = 'say “layanan”';
const sayPhoto = 'say “foto”';
const sayPhone = 'say “ponsel”';
const sayConnection = 'say “koneksi internet”';
const makeAction = 'make it an action';
const forStaff = 'only staff can do it at a kiosk: offer help in its place';
const nobodyWaits = 'nobody waits minutes in front of a queue: offer help in its place';
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
    moveBack: 'mundur sedikit',
    lookStraight: 'lihat lurus ke kamera',
    holdStill: 'jangan bergerak',
    light: 'cahaya',
    tryAgain: 'coba lagi',
    staff: 'petugas',
    registered: 'terdaftar',
    signIn: 'masuk',
    service: 'layanan',
    cameraAccess: 'akses kamera',
    connection: 'koneksi internet',
    reference: 'nomor referensi',
    press: 'tekan',
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
    akses: 'say “akses kamera”, or “gunakan”',
    jaringan: sayConnection,
    ...advise('admin, administrator', sayOfficer),
  },
  userPhrases: ['akses kamera'],
  insides: {
    ...advise('daftar wajah, daftar kami, kunci, alamat', sayWhatHappened),
    ...advise('berkas, jenis berkas, file', 'say “foto” or “ukuran foto”'),
    ...advise('jenis foto', sayWhatHappened),
    ...advise('foto pembanding, foto lain', 'say which: “foto baru”, or the one that we have'),
    ...advise('tercampur, tertukar', sayWhatHappened),
  },
  otherVoices: advise('aplikasi kami', 'say “kami”'),
  ambiguous: {
    'tidak diterima': 'accepted or received? say “belum sampai” or “tidak bisa dipakai”',
    'kunci aplikasi': 'it is also the lock of an app',
    ...advise('kode rujukan, nomor rujukan', 'it is also the letter to a hospital: say “nomor referensi”'),
    dikosongkan: 'say “kembali ke awal”',
    ...advise('izinkan kamera, mengizinkan kamera, izin kamera', 'say “akses kamera”'),
    'sedang ter…': '“ter-” is a state: leave out “sedang”',
  },
  sides: advise('kiri, kanan', 'the picture is mirrored: name a thing in the room'),
  pointers: advise('di sini, ke sini', 'name the place'),
  danglingStarts: advise('ini, itu, hal ini', 'name the thing'),
  neverInTitle: { gagal: 'say “belum” or “tidak”' },
  blame: {
    ...advise('anda gagal, anda salah', sayWhatHappened),
    'anda lupa': 'say what to do',
  },
  accusations: {
    ...advise('hadir langsung, hadir secara langsung, benar-benar hadir, orang asli', 'say what we need to see'),
    ...advise('mata anda tertutup, mata anda terpejam, mata tertutup, mata terpejam', 'say that we can’t see the eyes'),
    ...advise('terlalu lambat bergerak, anda terlalu lama', sayWhatHappened),
  },
  glossary: {
    ...advise('klik, ketuk, pencet', 'say “tekan”'),
    'kode referensi': 'say “nomor referensi”',
    muka: 'say “wajah”',
    ...advise('selfie, swafoto', sayPhoto),
    pencahayaan: 'say “cahaya”',
    ...advise('handphone, smartphone, hp', sayPhone),
    gawai: 'say “ponsel” or “perangkat”',
    teregistrasi: 'say “terdaftar”',
    ...advise('login, log in', 'say “masuk”'),
    ...advise('service, servis', sayService),
    sambungan: sayConnection,
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
    kiosk: {
      ...advise('ponsel, perangkat anda, komputer, laptop, tablet', fixedCamera),
      ...advise('aplikasi, browser, peramban, halaman, pengaturan', forStaff),
      ...advise('wi-fi, paket data', forStaff),
      menit: nobodyWaits,
    },
  },
  beforePhoto: advise('di foto, di dalam foto, foto ini, foto baru, lagi', 'belum ada foto yang diambil'),
  telling: {
    terdaftar: 'say that we couldn’t confirm it’s them',
    ...advise('nik, ktp', 'say “data”'),
  },
  notYourFault: ['bukan salah anda', 'bukan kesalahan anda', 'bukan karena anda'],
  helpWords: ['bantuan', 'petugas', 'layanan bantuan'],
  otherHelp: [],
  actionVerbs: listWords(`
    ambil arahkan batalkan beri berdiri bergeser bersihkan biarkan buka cabut cari cek coba cocokkan datangi dekatkan duduk dengarkan ganti geser gunakan hadapkan
    hubungi hubungkan isi izinkan jangan jauhkan kembali kirim lanjut lanjutkan lepas lepaskan letakkan lihat maju masuk masukkan
    matikan melangkah mendekat menghadap menjauh minta mulai mundur nyalakan pakai palingkan panggil pasang pastikan pegang perbaiki perbarui periksa persilakan
    perlihatkan pilih pindah posisikan salin sambungkan sentuh sibakkan singkirkan tahan tanya tanyakan tekan terangi tatap tegakkan tempatkan temui tetap tunggu tunjukkan
    tutup ubah ulangi
  `),
  otherActionStarts: ['anda'],
  stepPhrases: {
    ...advise('minta bantuan, hubungi petugas, panggil petugas, beri tahu petugas', makeAction),
    ...advise('coba lagi, bisa mencoba lagi, coba sekali lagi', makeAction),
    ...advise('ambil foto, mengambil foto baru', makeAction),
    ...advise('tekan, masuk lagi', makeAction),
  },
  clauseWords: ['atau', 'dan', 'lalu'],
  reasonWords: ['karena', 'sebab'],
  names: [...commonNames, 'Buka di browser', 'Anda', 'Indonesia', 'Izinkan'],
  wordEndings: ['nya', 'lah', 'kah'],
};
