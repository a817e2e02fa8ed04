import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Returns the program file of Firefox, or `undefined`. FIREFOX_PATH overrides it. */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? findProgram('firefox-esr', 'firefox');
}

/** Returns whether WebKitGTK can run: its driver, a display to draw on, and a window manager. */
export function hasWebKit() {
  return ['WebKitWebDriver', 'Xvfb', 'openbox'].every((name) => findProgram(name) !== undefined);
}

/**
 * Returns the engines beside Chromium that can run here.
 *
 * @returns {('firefox' | 'webkit')[]}
 */
export function findEngines() {
  return [...(findFirefox() ? ['firefox'] : []), ...(hasWebKit() ? ['webkit'] : [])];
}
