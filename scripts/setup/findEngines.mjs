import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages of Firefox and WebKitGTK, of what drives them, and of the fonts that the tests measure. */
export const enginePackages = [
  'firefox-esr',
  'webkit2gtk-driver',
  'gir1.2-webkit2-4.1',
  'python3-gi',
  'xvfb',
  'openbox',
  'fonts-liberation',
  'fonts-dejavu-core',
];

/** Returns the program file of Firefox: FIREFOX_PATH, or an installed one; `undefined` if there is none. */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? findProgram('firefox-esr') ?? findProgram('firefox');
}

/** Returns whether WebKitGTK can run: its library and driver, a display to draw on, and a window manager. */
function hasWebKit() {
  const hasPrograms = ['WebKitWebDriver', 'Xvfb', 'openbox', 'python3'].every((name) => findProgram(name));
  const library = 'girepository-1.0/WebKit2-4.1.typelib';
  return hasPrograms && readdirSync('/usr/lib').some((folder) => existsSync(join('/usr/lib', folder, library)));
}

/**
 * Returns the engines beside Chromium that can run here.
 *
 * @returns {('firefox' | 'webkit')[]}
 */
export function findEngines() {
  return [...(findFirefox() ? ['firefox'] : []), ...(hasWebKit() ? ['webkit'] : [])];
}

function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
