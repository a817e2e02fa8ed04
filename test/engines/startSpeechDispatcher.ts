import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram, type NeededPackages } from './installPrograms.ts';
import { startProgram, type RunningProgram } from './startProgram.ts';
import { waitUntil } from './waitUntil.ts';
import type { WritingVoiceSettings, WrittenLine } from './writingVoice.ts';

/**
 * The voices to speak with. `writing`: a voice without sound that writes down what it is asked to say. `espeak-ng`: the
 * real voices, into a sound server without a loudspeaker.
 */
export type SpeechDispatcherVoice = 'writing' | 'espeak-ng';

export interface SpeechDispatcherOptions extends Partial<Omit<WritingVoiceSettings, 'file'>> {
  readonly voice: SpeechDispatcherVoice;
}

/** A running speech-dispatcher, with a folder of its own in place of the home folder. */
export interface SpeechDispatcher {
  readonly voice: SpeechDispatcherVoice;
  /** The variables with which a browser or a screen reader speaks here. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder that is `HOME` and `XDG_RUNTIME_DIR` in `env`. */
  readonly home: string;
  /** Returns what the `writing` voice was asked to say so far; nothing with another voice. */
  readonly readWritten: () => readonly WrittenLine[];
  /** Ends the programs and removes the folder. */
  readonly stop: () => void;
}

/** The settings of espeak-ng that Debian installs. */
const espeakSettings = '/etc/speech-dispatcher/modules/espeak-ng.conf';

/** Returns the packages that {@link startSpeechDispatcher} needs for a kind of voice. */
export function findSpeechPackages(voice: SpeechDispatcherVoice): NeededPackages {
  const dispatcher = { 'speech-dispatcher': hasProgram('speech-dispatcher') };
  if (voice === 'writing') return dispatcher;
  return {
    ...dispatcher,
    'speech-dispatcher-espeak-ng': existsSync('/usr/lib/speech-dispatcher-modules/sd_espeak-ng'),
    'espeak-ng': hasProgram('espeak-ng'),
    pulseaudio: hasProgram('pulseaudio'),
  };
}

/**
 * Starts speech-dispatcher with one kind of voice. It shares nothing with a speech-dispatcher of the machine.
 *
 * @throws Error with what the programs print, if one does not start.
 */
export async function startSpeechDispatcher({
  voice,
  charactersPerSecond = 15,
  voices = [
    ['English', 'en'],
    ['Indonesian', 'id'],
  ],
}: SpeechDispatcherOptions): Promise<SpeechDispatcher> {
  const home = mkdtempSync(join(tmpdir(), 'speech-'));
  const settings: WritingVoiceSettings = { file: join(home, 'written.jsonl'), charactersPerSecond, voices };
  const socket = join(home, 'speechd.sock');
  const env = {
    HOME: home,
    XDG_RUNTIME_DIR: home,
    SPEECHD_ADDRESS: `unix_socket:${socket}`,
    WRITING_VOICE: JSON.stringify(settings),
  };
  const programs: RunningProgram[] = [];
  const stop = () => {
    for (const program of programs) program.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const start = async (command: string, programArguments: readonly string[], createdFile: string) => {
    const program = startProgram(command, programArguments, env);
    programs.push(program);
    await waitUntil(() => existsSync(createdFile) || program.hasEnded(), { what: `${command} to start` });
    if (program.hasEnded()) throw new Error(`${command} does not start: ${program.readOutput()}`);
  };

  try {
    writeFileSync(settings.file, '');
    const folder = writeSpeechdSettings(home, voice);
    if (voice === 'espeak-ng') await start('pulseaudio', soundServerArguments, join(home, 'pulse/native'));
    await start('speech-dispatcher', [...speechdArguments(folder, home), '--socket-path', socket], socket);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    voice,
    env,
    home,
    readWritten() {
      const lines = readFileSync(settings.file, 'utf8').split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line) as WrittenLine);
    },
    stop,
  };
}

const soundServerArguments = [
  '--daemonize=no',
  '--exit-idle-time=-1',
  // Nothing of the machine's own settings.
  '-n',
  '--load=module-native-protocol-unix',
  '--load=module-null-sink sink_name=nowhere',
];

function speechdArguments(configFolder: string, logFolder: string): readonly string[] {
  const folders = ['--config-dir', configFolder, '--log-dir', logFolder];
  return ['--run-single', ...folders, '--communication-method', 'unix_socket', '--timeout', '0', '--log-level', '3'];
}

/** Writes the settings of speech-dispatcher, and returns their folder. */
function writeSpeechdSettings(home: string, voice: SpeechDispatcherVoice): string {
  const folder = join(home, 'speechd');
  const modules = join(folder, 'modules');
  mkdirSync(modules, { recursive: true });
  mkdirSync(join(folder, 'clients'));
  const program = voice === 'writing' ? writeVoiceProgram(home) : 'sd_espeak-ng';
  const moduleSettings = join(modules, `${voice}.conf`);
  if (voice === 'espeak-ng' && existsSync(espeakSettings)) copyFileSync(espeakSettings, moduleSettings);
  else writeFileSync(moduleSettings, '\n');
  const lines = [
    'LogLevel 3',
    'LogDir "default"',
    'DefaultLanguage "en"',
    'DefaultPunctuationMode "none"',
    `AudioOutputMethod "${voice === 'writing' ? 'alsa' : 'pulse'}"`,
    `AddModule "${voice}" "${program}" "${voice}.conf"`,
    `DefaultModule ${voice}`,
  ];
  writeFileSync(join(folder, 'speechd.conf'), `${lines.join('\n')}\n`);
  return folder;
}

/** Writes a program that starts the voice, since speech-dispatcher starts a program file, and returns its path. */
function writeVoiceProgram(home: string): string {
  const program = join(home, 'writing-voice');
  const [tsx, script] = [import.meta.resolve('tsx'), join(import.meta.dirname, 'writingVoice.ts')];
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" --import "${tsx}" "${script}"\n`);
  chmodSync(program, 0o755);
  return program;
}
