/** First words of an action in English: imperatives, and “don’t”. */
export const englishVerbs: readonly string[] = `
  allow ask bring call center centre change check choose close come compare connect continue correct don’t edit enter
  find get go hold keep let look make move open plug put remove retake show sign stand stay step switch
  take touch try turn uncover use wait
`
  .trim()
  .split(/\s+/u);

/** First words of an action in Indonesian: imperatives, and “jangan”. */
export const indonesianVerbs: readonly string[] = `
  ambil arahkan berdiri bersihkan biarkan buka cari cek coba cocokkan dekatkan dengarkan ganti geser gunakan hadapkan
  hubungi hubungkan isi izinkan jangan kirim lanjut lanjutkan lepas lepaskan letakkan lihat maju masuk masukkan
  matikan melangkah mendekat menghadap minta nyalakan pakai panggil pasang pastikan pegang perbaiki periksa
  perlihatkan pilih pindah posisikan sambungkan sentuh tahan tanya tanyakan tatap tempatkan temui tunggu tunjukkan
  tutup ubah ulangi
`
  .trim()
  .split(/\s+/u);
