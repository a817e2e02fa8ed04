// A module of speech-dispatcher that makes no sound: it appends what it is asked to say to a file, as lines of JSON, and
// takes as long as a voice would, so that speech can be interrupted. `startSpeechDispatcher` starts it. speech-dispatcher
// sends a command and reads numbered replies; after 701 BEGIN comes 702 END, 703 STOP or 704 PAUSE.
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The settings of the voice, as JSON in the environment variable `WRITING_VOICE`. */
export interface WritingVoiceSettings {
  /** The file to write to. */
  readonly file: string;
  /** The speed at rate 0. */
  readonly charactersPerSecond: number;
  /** Names and language tags of the voices to offer. */
  readonly voices: readonly (readonly [name: string, language: string])[];
}

/** A line of the file. */
export interface WrittenLine {
  /** When, in ms since 1970. */
  readonly at: number;
  /** The text begins, was spoken to its end, or was cut off. */
  readonly event: 'begin' | 'end' | 'stopped' | 'paused';
  readonly text: string;
  /** The language tag; `null` if the client has set none. */
  readonly language: string | null;
  /** The name of the voice; `null` if the client has chosen none. */
  readonly voice: string | null;
  /** −100 to 100; 0 is the voice's own speed. */
  readonly rate: number;
  /** −100 to 100; 100 is the loudest. */
  readonly volume: number;
}

const { file, charactersPerSecond, voices } = JSON.parse(process.env.WRITING_VOICE ?? '') as WritingVoiceSettings;
const input = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const settings = new Map<string, string>();
let spoken: Omit<WrittenLine, 'at' | 'event'> | undefined;
let endTimer: ReturnType<typeof setTimeout> | undefined;

function answer(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

async function readLine(): Promise<string> {
  const next = await input.next();
  if (next.done) process.exit(0);
  return next.value;
}

/** Reads lines up to one that has only a full stop. A line that begins with one has another before it. */
async function readBlock(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let line = await readLine(); line !== '.'; line = await readLine()) lines.push(line.replace(/^\.\./, '.'));
  return lines;
}

async function readSettings(): Promise<void> {
  for (const line of await readBlock()) {
    const [name = '', ...value] = line.split('=');
    settings.set(name, value.join('='));
  }
}

/** Returns a setting. speech-dispatcher writes `NULL` for one that is not set. */
function readSetting(name: string): string | null {
  const value = settings.get(name);
  return value === undefined || value === 'NULL' ? null : value;
}

/** Returns the text of SSML. */
function readText(ssml: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
    .trim();
}

function write(event: WrittenLine['event']): void {
  appendFileSync(file, `${JSON.stringify({ at: Date.now(), event, ...spoken })}\n`);
}

function begin(text: string): void {
  const rate = Number(readSetting('rate'));
  spoken = {
    text,
    language: readSetting('language'),
    voice: readSetting('synthesis_voice'),
    rate,
    volume: Number(readSetting('volume')),
  };
  write('begin');
  answer('200 OK SPEAKING', '701 BEGIN');
  // Rate 100 is twice as fast, −100 half as fast.
  const msPerCharacter = 1_000 / charactersPerSecond / 2 ** (rate / 100);
  endTimer = setTimeout(end, text.length * msPerCharacter, 'end', '702 END');
}

function end(event: WrittenLine['event'], reply: string): void {
  if (!spoken) return;
  clearTimeout(endTimer);
  write(event);
  spoken = undefined;
  answer(reply);
}

for (;;) {
  const command = await readLine();
  if (command === 'INIT') answer('299-writing voice', '299 OK LOADED SUCCESSFULLY');
  else if (command === 'AUDIO') {
    answer('207 OK RECEIVING AUDIO SETTINGS');
    await readBlock();
    answer('203 OK AUDIO INITIALIZED');
  } else if (command === 'LOGLEVEL') {
    answer('207 OK RECEIVING LOGLEVEL SETTINGS');
    await readBlock();
    answer('203 OK LOG LEVEL SET');
  } else if (command === 'SET') {
    answer('203 OK RECEIVING SETTINGS');
    await readSettings();
    answer('203 OK SETTINGS RECEIVED');
  } else if (/^(SPEAK|CHAR|KEY|SOUND_ICON)$/.test(command)) {
    answer('202 OK RECEIVING MESSAGE');
    const text = (await readBlock()).join('\n');
    begin(command === 'SPEAK' ? readText(text) : text);
  } else if (command === 'STOP') end('stopped', '703 STOP');
  else if (command === 'PAUSE') end('paused', '704 PAUSE');
  else if (command.startsWith('LIST VOICES')) {
    answer(...voices.map(([name, language]) => `200-${name}\t${language}\tnone`), '200 OK VOICE LIST SENT');
  } else if (command.startsWith('DEBUG')) answer('200 OK DEBUGGING SET');
  else if (command === 'QUIT') {
    answer('210 OK QUIT');
    process.exit(0);
  } else answer('300 ERR UNKNOWN COMMAND');
}
