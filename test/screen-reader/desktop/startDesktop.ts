import { execFileSync, spawnSync } from 'node:child_process';
import { startProgram, type RunningProgram } from '../../engines/startProgram.ts';
import { waitUntil } from '../../engines/waitUntil.ts';

/** A desktop that nobody sees: a screen, a window manager and a D-Bus session of its own. */
export interface Desktop {
  /** The variables with which programs run on this desktop. */
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => void;
}

/**
 * Starts a desktop on which programs are told to be accessible.
 *
 * @param ownEnv - Variables that its programs get besides.
 */
export async function startDesktop(ownEnv: NodeJS.ProcessEnv): Promise<Desktop> {
  const programs: RunningProgram[] = [];
  const start = (command: string, programArguments: readonly string[], env: NodeJS.ProcessEnv) => {
    const program = startProgram(command, programArguments, env);
    programs.push(program);
    return program;
  };

  const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {});
  const display = await readFirst(screen, /(\d+)\n/, 'Xvfb');
  const settings = { ...ownEnv, ...accessibility, DISPLAY: `:${display}` };
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1'], settings);
  const env = { ...settings, DBUS_SESSION_BUS_ADDRESS: await readFirst(bus, /(unix:\S+)\n/, 'dbus-daemon') };
  // Without a window manager no window has the focus.
  start('openbox', ['--sm-disable'], env);
  turnAccessibilityOn(env);
  return {
    env,
    stop() {
      for (const program of programs.reverse()) program.stop();
    },
  };
}

/** Debian has no English locale unless it is chosen. Orca 43 speaks English in the locale C too; Orca 48 does not. */
const hasEnglish = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout.includes('en_US.utf8');

/** For the toolkits of the browsers. */
const accessibility = {
  GNOME_ACCESSIBILITY: '1',
  NO_AT_BRIDGE: '0',
  MOZ_ENABLE_WAYLAND: '0',
  GSETTINGS_BACKEND: 'memory',
  // The user of the screen reader speaks English, whatever the page does.
  LANG: 'en_US.UTF-8',
  LC_ALL: hasEnglish ? 'en_US.UTF-8' : 'C.UTF-8',
};

/** Waits until a program has printed what matches a pattern, and returns its group. */
function readFirst(program: RunningProgram, pattern: RegExp, name: string): Promise<string> {
  return waitUntil(
    () => {
      if (program.hasEnded()) throw new Error(`${name} does not start: ${program.readOutput()}`);
      return pattern.exec(program.readOutput())?.[1];
    },
    { what: `${name} to start` },
  );
}

/** Sets the switches of the desktop that browsers look at before they describe their pages. */
function turnAccessibilityOn(env: NodeJS.ProcessEnv): void {
  for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
    const object = ['--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'];
    const method = ['--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', property, '<true>'];
    execFileSync('gdbus', ['call', '--session', ...object, ...method], { env: { ...process.env, ...env } });
  }
}
