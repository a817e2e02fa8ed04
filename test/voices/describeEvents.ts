import { resolveStatusMessage } from 'face-status-kit';
import type { RecordedEvent } from './page/recordSpeech.ts';

const shown = [
  { name: '412', code: 412, attempt: 1 },
  { name: '413', code: 413, attempt: 1 },
  { name: '413 (2)', code: 413, attempt: 2 },
  { name: '413 (3)', code: 413, attempt: 3 },
  { name: '500', code: 500, attempt: 1 },
];

/** The texts of a kiosk, each with its name in the scenarios: `413 id`, and at later attempts `413 (2) id`. */
const texts = shown.flatMap(({ name, code, attempt }) =>
  ['id', 'en'].map((language) => {
    const message = resolveStatusMessage(code, { language, attempt, commands: [], setting: 'kiosk', privacy: true });
    return { name: `${name} ${language}`, language, text: message?.spoken ?? '' };
  }),
);

/** The voices that speak a language as it should sound: those of `startSpeechDispatcher`, and none of their variants. */
const voices: Readonly<Record<string, RegExp>> = {
  id: /^Indonesian( writing| espeak-ng)?$/,
  en: /^English( \(America\))?( writing| espeak-ng)?$/,
};

/** Returns what people notice, one line for each text, as in the scenarios. */
export function describeEvents(events: readonly RecordedEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.event === 'voices') return [];
    const known = texts
      .filter(({ text }) => event.text.includes(text))
      .sort((one, other) => event.text.indexOf(one.text) - event.text.indexOf(other.text));
    if (!known[0]) return [`${event.event} “${event.text}”`];
    return known.map(({ name, language }) => `${event.event} ${name}${describeVoice(event, language)}`);
  });
}

/** Returns what is unusual about the voice that begins a text, and the error of one that fails. */
function describeVoice({ event, voice, rate = 1, error }: RecordedEvent, language: string): string {
  if (event === 'failed') return `: ${error}`;
  if (event !== 'begin') return '';
  const isRight = voices[language]?.test(voice ?? '');
  return `${isRight ? '' : ` in the voice “${voice}”`}${rate === 1 ? '' : ` at rate ${rate}`}`;
}
