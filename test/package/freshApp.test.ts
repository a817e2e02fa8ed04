import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import englishActions from '../../locales/en/actions.json' with { type: 'json' };
import englishCodes from '../../locales/en/codes.json' with { type: 'json' };
import englishKiosk from '../../locales/en/kiosk.json' with { type: 'json' };
import actions from '../../locales/id/actions.json' with { type: 'json' };
import codes from '../../locales/id/codes.json' with { type: 'json' };
import { browserArguments, findBrowser } from '../../scripts/setup/findBrowser.mjs';
import { buildReactModules } from './support/buildReactModules.ts';
import { npm } from './support/packKit.ts';
import { serveWithoutBundler } from './support/serveWithoutBundler.ts';

let app: string;

beforeAll(() => {
  app = mkdtempSync(join(tmpdir(), 'face-status-kit-app-'));
  cpSync(join(import.meta.dirname, 'app'), app, { recursive: true });
  // Each under another name, so that an example cannot import from another one.
  for (const example of readdirSync('examples')) {
    cpSync(join('examples', example), join(app, 'examples', `copied-${example}`), { recursive: true });
  }
  cpSync(inject('kit').tarball, join(app, 'face-status-kit.tgz'));
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

/** Opens a page in a browser, checks it, and checks that it wrote nothing to the console. */
async function openPage(url: string, check: (page: Page) => Promise<void>): Promise<void> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(url);
    try {
      await check(page);
    } catch (error) {
      throw new Error(`The page is not as expected. Its console:\n${said.join('\n')}`, { cause: error });
    }
    expect(said).toEqual([]);
  } finally {
    await browser.close();
  }
}

describe('a fresh app that installs the packed kit', { timeout: 300_000 }, () => {
  // `attw` in contents.test.ts finds a wrong entry of the types for every way of importing. The compiler alone finds more,
  // but takes long: only `npm test -- --whole` runs it for the other ways.
  const otherWays = process.env.FSK_WHOLE === '1' ? ['tsconfig.nodenext.json', 'tsconfig.node10.json'] : [];

  it.each(['tsconfig.json', ...otherWays])('type-checks, the kit included, by its %s', (project) => {
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

  it('adds a language from the locale files of the package, with no text left in English', () => {
    const { page, ...untranslated } = JSON.parse(run('addLanguage.mjs')) as Record<string, unknown>;
    expect(untranslated).toEqual({ person: [], privately: [], kiosk: [], staff: [] });
    expect(page).toContain('lang="ms"');
    expect(page).toContain(`ms:${englishKiosk.controls}`);
  });

  it('is in Indonesian in a CommonJS app that gives its i18next instance to the provider', () => {
    const { alone, withInstance } = JSON.parse(run('commonjs.cjs')) as Record<string, string>;
    expect(withInstance).toContain(codes['413'].title);
    // Without the provider the kit does not know the app's copy of i18next. If this fails, the guide can be shorter.
    expect(alone).toContain('lang="en"');
  });

  it.each(['nothing', 'an empty object', 'an env that may not be read'])(
    'works on a server with %s in place of `process`, without warnings',
    (place) => {
      const { title, html, warnings } = JSON.parse(run('withoutProcess.mjs', place)) as Record<string, unknown>;
      expect(title).toBe(englishCodes['413'].title);
      expect(html).toEqual([expect.stringContaining(codes['413'].title), expect.stringContaining(codes['413'].title)]);
      expect(warnings).toEqual([]);
    },
  );

  it('works without a bundler, by an import map and in a module worker, with a silent console', async () => {
    await buildReactModules(app);
    const server = await serveWithoutBundler(app);
    try {
      await openPage(`${server.url}/without-bundler/index.html`, async (page) => {
        await page.locator('#worker', { hasText: actions.moveCloser }).waitFor();
        const root = page.locator('#root');
        await root.getByText(codes['413'].title_capture).waitFor();
        await root.getByText(codes['413'].title).nth(1).waitFor();
        expect(await page.evaluate(() => typeof (globalThis as { process?: unknown }).process)).toBe('undefined');
      });
    } finally {
      await server.close();
    }
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
    try {
      await openPage(server.resolvedUrls?.local[0] ?? '', async (page) => {
        const english = page.locator('section[lang=en]');
        const indonesian = page.locator('section[lang=id]');
        await english.getByText(englishActions.moveCloser).first().waitFor();
        await indonesian.getByText(codes['413'].title).first().waitFor();
        await indonesian.getByText(actions.moveCloser).first().waitFor();
        const display = await english.getByRole('group').evaluate((element) => getComputedStyle(element).display);
        expect(display).toBe('flex');
      });
    } finally {
      await server.close();
    }
  });
});
