import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const programFiles = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Returns the program file of a Chromium: the one in the environment variable CHROME_PATH, Playwright's own, or an
 * installed one; `undefined` if there is none.
 */
export async function findBrowser() {
  const { chromium } = await import('playwright');
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => programNames.map((name) => join(folder, name)));
  const candidates = [process.env.CHROME_PATH, chromium.executablePath(), ...onPath, ...programFiles];
  return candidates.find((path) => path && existsSync(path));
}

/** Starts Chromium without background traffic, and without a sandbox for root, where the sandbox does not work. */
export const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
