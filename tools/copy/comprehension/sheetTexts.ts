import type { Setting } from '../../../src/text/StatusMessageOptions.ts';
import { Refusal } from '../check/CommandResult.ts';
import type { Moment } from './moments.ts';

/** The words of a sheet for readers, beside the messages. */
export interface SheetTexts {
  readonly title: string;
  /** How the readers get the messages. */
  readonly modes: { readonly shown: string; readonly spoken: string };
  readonly settings: { readonly [Name in Setting]: string };
  readonly task: readonly string[];
  /** The fields of an answer, in the order of `happened`, `firstStep`, `sure` and `puzzled`. */
  readonly fields: readonly string[];
  /** Before the example of an answer. */
  readonly form: string;
  /** The example values of `happened`, `firstStep` and `puzzled`. */
  readonly example: { readonly happened: string; readonly firstStep: string; readonly puzzled: string };
  readonly moments: { readonly [Name in Moment]: string };
  /** The moment `live` for a person who only listens. */
  readonly liveUnseen: string;
  /** Added to the moment of a second or later attempt. */
  readonly repeated: { readonly shown: string; readonly spoken: string };
  readonly heard: string;
}

const english: SheetTexts = {
  title: 'What does the screen tell you?',
  modes: {
    shown:
      'Each numbered part is one message on a screen: first the moment in italics, then the words. Words in [brackets] are buttons.',
    spoken:
      'You cannot look at the screen. Each numbered part is one message that a voice reads to you: first the moment in italics, then everything that you hear. There may be buttons on the screen, and somebody or something (a screen reader) can help you press the one that you want.',
  },
  settings: {
    handheld: 'You use your own phone and take a photo of your face with it.',
    desktop: 'You use your own laptop and take a photo of your face with its camera.',
    kiosk: 'You stand at a public machine with a camera and a screen. There are people in a queue behind you.',
  },
  task: [
    'You are an ordinary person, not an expert. Take three seconds for each message. Answer at once, and do not go back to change an answer.',
    'Each message stands alone: the messages are in a random order. Answer for every message.',
  ],
  fields: [
    'what happened, or what is so, in your own words',
    'the very first thing that you would do',
    'how sure you are of both: a whole number from 1 (lost) to 5 (certain)',
    'what puzzled you; an empty text if nothing did',
  ],
  form: 'Write your answers as one JSON file, a list with one entry for each number (`n`):',
  example: { happened: 'The door is locked', firstStep: 'Ring the bell', puzzled: 'Which door?' },
  moments: {
    live: 'You are in front of the camera and see yourself on the screen.',
    holding: 'You are in front of the camera and have held still.',
    start: 'You are about to use the camera.',
    photo: 'A photo of your face was just taken.',
    details: 'You have typed in your details, and a photo of your face was just taken.',
    help: 'You have just called for help.',
    connection: 'A moment ago the screen told you that there was no internet.',
    idle: 'You have not touched the screen for a while.',
  },
  liveUnseen: 'You are in front of the camera.',
  repeated: {
    shown: 'You did what the screen said, and this comes next.',
    spoken: 'You did what the voice said, and this comes next.',
  },
  heard: 'You hear:',
};

const indonesian: SheetTexts = {
  title: 'Apa yang disampaikan layar kepada Anda?',
  modes: {
    shown:
      'Setiap bagian bernomor adalah satu pesan di layar: mula-mula situasinya dalam huruf miring, lalu isi pesannya. Kata-kata dalam [kurung siku] adalah tombol.',
    spoken:
      'Anda tidak bisa melihat layar. Setiap bagian bernomor adalah satu pesan yang dibacakan oleh sebuah suara: mula-mula situasinya dalam huruf miring, lalu semua yang Anda dengar. Mungkin ada tombol di layar, dan Anda bisa menekan tombol yang Anda inginkan dengan bantuan orang lain atau pembaca layar.',
  },
  settings: {
    handheld: 'Anda memakai ponsel sendiri untuk mengambil foto wajah Anda.',
    desktop: 'Anda memakai laptop sendiri dan mengambil foto wajah Anda dengan kameranya.',
    kiosk: 'Anda berdiri di depan mesin umum yang punya kamera dan layar. Di belakang Anda ada antrean.',
  },
  task: [
    'Anda orang biasa, bukan ahli. Luangkan tiga detik untuk setiap pesan. Jawab langsung, dan jangan kembali untuk mengubah jawaban.',
    'Setiap pesan berdiri sendiri karena urutannya acak. Jawablah untuk semua pesan.',
  ],
  fields: [
    'apa yang terjadi atau bagaimana keadaannya, dengan kata-kata Anda sendiri',
    'hal pertama yang akan Anda lakukan',
    'seberapa yakin Anda tentang keduanya: bilangan bulat dari 1 (bingung) sampai 5 (yakin sekali)',
    'apa yang membingungkan Anda; kosongkan jika tidak ada',
  ],
  form: 'Tulis jawaban Anda dalam satu berkas JSON, berupa daftar dengan satu entri untuk setiap nomor (`n`):',
  example: { happened: 'Pintunya terkunci', firstStep: 'Menekan bel', puzzled: 'Pintu yang mana?' },
  moments: {
    live: 'Anda berada di depan kamera dan melihat diri Anda di layar.',
    holding: 'Anda berada di depan kamera dan sudah diam sejenak.',
    start: 'Anda akan memakai kamera.',
    photo: 'Wajah Anda baru saja difoto.',
    details: 'Anda sudah mengetik data diri, dan wajah Anda baru saja difoto.',
    help: 'Anda baru saja meminta bantuan.',
    connection: 'Tadi layar memberi tahu Anda bahwa tidak ada internet.',
    idle: 'Anda sudah beberapa saat tidak menyentuh layar.',
  },
  liveUnseen: 'Anda berada di depan kamera.',
  repeated: {
    shown: 'Anda sudah mengikuti petunjuk di layar, lalu muncul pesan ini.',
    spoken: 'Anda sudah mengikuti petunjuk suara, lalu terdengar pesan ini.',
  },
  heard: 'Anda mendengar:',
};

/** The words of the sheets by language. */
export const sheetTexts: Readonly<Record<string, SheetTexts>> = { en: english, id: indonesian };

/**
 * Returns the words of a sheet in a language.
 * @throws Refusal for a language without instructions to readers
 */
export function getSheetTexts(language: string): SheetTexts {
  const texts = sheetTexts[language];
  if (texts) return texts;
  const known = Object.keys(sheetTexts).join(', ');
  throw new Refusal(
    `there are no instructions to readers in “${language}”, only in ${known}: add them to tools/copy/comprehension/sheetTexts.ts.`,
  );
}
