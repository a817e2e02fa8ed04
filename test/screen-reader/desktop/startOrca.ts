import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from '../../engines/startProgram.ts';
import { startSpeechDispatcher } from '../../engines/startSpeechDispatcher.ts';
import { waitUntil } from '../../engines/waitUntil.ts';
import { readUtterances, type Utterance } from '../transcript/Utterance.ts';
import { startDesktop } from './startDesktop.ts';

/** A running screen reader, on a desktop of its own. */
export interface ScreenReader {
  /** For example `Orca 43.1`. */
  readonly version: string;
  /** The variables with which a browser runs on the desktop. */
  readonly env: NodeJS.ProcessEnv;
  /** Returns all that has been said so far. */
  readonly readUtterances: () => readonly Utterance[];
  /** What it says once it knows a page that has opened. */
  readonly pageIsReady: RegExp;
  readonly stop: () => void;
}

/** Three times as fast as people speak: the run is shorter, and a text can still be cut off. */
const charactersPerSecond = 45;

/** Orca's own settings, but it does not read each page from its beginning to its end, and in that what is asked here. */
const settings = { enableSpeech: true, sayAllOnLoad: false, pageSummaryOnLoad: false };

/** Starts Orca with a voice that writes, and waits until it has spoken for the first time. */
export async function startOrca(): Promise<ScreenReader> {
  const speech = await startSpeechDispatcher({ voice: 'writing', charactersPerSecond });
  const desktop = await startDesktop(speech.env);
  const dataFolder = join(speech.home, '.local/share');
  const env = {
    ...speech.env,
    ...desktop.env,
    XDG_DATA_HOME: dataFolder,
    XDG_CONFIG_HOME: join(speech.home, '.config'),
  };
  writeSettings(join(dataFolder, 'orca'));

  const orca = startProgram('orca', ['--disable', 'braille,braille-monitor', '--enable', 'speech'], env);
  await waitUntil(
    () => {
      if (orca.hasEnded()) throw new Error(`Orca does not start: ${orca.readOutput()}`);
      return speech.readWritten().length > 0;
    },
    { what: 'the first words of Orca' },
  );
  const version = execFileSync('orca', ['--version'], { env: { ...process.env, ...env }, encoding: 'utf8' });
  return {
    version: `Orca ${version.trim()}`,
    env,
    readUtterances: () => readUtterances(speech.readWritten()),
    pageIsReady: /^Finished loading .+/,
    stop() {
      orca.stop();
      desktop.stop();
      speech.stop();
    },
  };
}

function writeSettings(folder: string): void {
  const profile = { profile: ['Default', 'default'], pronunciations: {}, keybindings: {}, ...settings };
  const content = { general: settings, pronunciations: {}, keybindings: {}, profiles: { default: profile } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify(content));
}
