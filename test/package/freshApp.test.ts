import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import actions from '../../locales/id/actions.json' with { type: 'json' };
import codes from '../../locales/id/codes.json' with { type: 'json' };
import { browserArguments, findBrowser } from '../../scripts/setup/findBrowser.mjs';
import { npm, packKit } from './support/packKit.ts';

let app: string;

beforeAll(() => {
  app = mkdtempSync(join(tmpdir(), 'face-status-kit-app-'));
  cpSync(join(import.meta.dirname, 'app'), app, { recursive: true });
  // Each under another name, so that an example cannot import from another one.
  for (const example of readdirSync('examples')) {
    cpSync(join('examples', example), join(app, 'examples', `copied-${example}`), { recursive: true });
  }
  const kit = packKit();
  cpSync(kit.tarball, join(app, 'face-status-kit.tgz'));
  rmSync(dirname(kit.folder), { recursive: true });
  // Most of it lies in npm's cache by now.
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--include=dev'], app);
}, 180_000);

afterAll(() => {
  rmSync(app, { recursive: true });
});

// As in a user's shell: the test runner's own NODE_ENV would make Vite build for development.
const { NODE_ENV: _test, ...env } = process.env;

/** Runs a program in the app and gives what it prints; throws with what it says where it fails. */
function run(...args: string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: app, env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

describe('a fresh app that installs the packed kit', { timeout: 60_000 }, () => {
  it.each(['tsconfig.json', 'tsconfig.nodenext.json'])('type-checks, the kit included, by its %s', (project) => {
    run('node_modules/typescript/bin/tsc', '--project', project);
  });

  it('type-checks each example, copied into it alone', () => {
    run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.examples.json');
  });

  it('renders a message on a server', () => {
    const html = run('server.mjs');
    expect(html).toContain(codes['413'].title);
    expect(html).toContain('lang="id"');
  });

  it('builds with Vite and shows 413 in both languages, styled, under a strict policy, with a silent console', async () => {
    run('node_modules/vite/bin/vite.js', 'build');
    const server = await preview({
      root: app,
      preview: {
        host: '127.0.0.1',
        port: 0,
        headers: { 'Content-Security-Policy': "default-src 'self'; img-src data:" },
      },
    });
    const executablePath = await findBrowser();
    const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) });
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(server.resolvedUrls?.local[0] ?? '');

      const english = page.locator('section[lang=en]');
      const indonesian = page.locator('section[lang=id]');
      await english.getByText('Move closer to the camera').first().waitFor();
      await indonesian.getByText(codes['413'].title).first().waitFor();
      await indonesian.getByText(actions.moveCloser).first().waitFor();
      const display = await english.getByRole('group').evaluate((element) => getComputedStyle(element).display);
      expect(display).toBe('grid');
      expect(said).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
