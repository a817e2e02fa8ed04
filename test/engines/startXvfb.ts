import { startProgram } from './startProgram.ts';
import { waitUntil } from './waitUntil.ts';

export interface Display {
  /** For a program's environment: `{ DISPLAY: ':99' }`. */
  readonly env: { readonly DISPLAY: string };
  stop(): void;
}

/**
 * Starts an X server of its own with a window manager: without one no window is ever active, and `:focus` matches
 * nothing in WebKit. The screen has to be larger than every viewport, since a photograph shows what is on it.
 */
export async function startXvfb(screen = '2200x2200x24'): Promise<Display> {
  const server = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset']);
  const number = await waitUntil(() => /^(\d+)\n/m.exec(server.readOutput())?.[1], { what: 'Xvfb', program: server });
  const env = { DISPLAY: `:${number}` };
  const manager = startProgram('openbox', ['--sm-disable'], env);
  const stop = () => {
    manager.stop();
    server.stop();
  };
  return { env, stop };
}
