// Firefox by WebDriver BiDi over its own debugging port. No library does this for an installed Firefox ESR: Playwright
// has a build of its own, and its channel for an installed Firefox asks for commands that ESR 153 does not know;
// geckodriver, which selenium-webdriver needs, is not in Debian; and the emulation of forced colours and print needs
// the scope of the browser itself ("chrome"), which Puppeteer does not open.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../scripts/setup/findEngines.mjs';
import { connectBidi, openSocket, type BidiSession } from './connectBidi.ts';
import { findFreePort } from './findFreePort.ts';
import {
  defaultSize,
  type Engine,
  type EnginePage,
  type LaunchOptions,
  type Size,
  type WebDriverPage,
} from './Engine.ts';
import { applyMedia, collectGarbage, findLiveRegions } from './firefoxInternals.ts';
import { quietPreferences, writeUserPreferences, type Preferences } from './firefoxPreferences.ts';
import { moveAndClick, pressKeys } from './inputActions.ts';
import { findMiddle, parseResult, waitForMedia, writeCall } from './inPage.ts';
import { startProgram } from './startProgram.ts';
import { waitForEnd } from './waitForEnd.ts';
import { waitUntil } from './waitUntil.ts';

export interface FirefoxOptions extends LaunchOptions {
  /** More preferences, see about:config. */
  readonly preferences?: Preferences;
}

export interface Firefox extends Engine<WebDriverPage> {
  readonly session: BidiSession;
  /** Calls a function in the scope of the browser itself, with `Services` and `gBrowser`. */
  callInBrowser<Arguments extends unknown[], Result>(
    callback: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Result>;
}

/** The preferences that emulate media features. */
const mediaPreferences = [
  'layout.css.prefers-color-scheme.content-override',
  'ui.prefersReducedMotion',
  'browser.display.document_color_use',
  'browser.display.background_color',
  'browser.display.foreground_color',
];

const darkColours: Preferences = {
  'browser.display.background_color': '#000000',
  'browser.display.foreground_color': '#ffffff',
};

interface ScriptResult {
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const { headless = true, env = {}, args = [], preferences = {} } = options;
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), writeUserPreferences({ ...quietPreferences, ...preferences }));
  const port = await findFreePort();
  const firefox = startProgram(
    findFirefox() ?? 'firefox',
    [
      '--profile',
      profile,
      '--no-remote',
      `--remote-debugging-port=${port}`,
      '--remote-allow-system-access',
      ...(headless ? ['--headless'] : []),
      ...args,
      'about:blank',
    ],
    { MOZ_CRASHREPORTER_DISABLE: '1', ...env },
  );
  const socket = await waitUntil(() => openSocket(`ws://127.0.0.1:${port}/session`), {
    what: 'Firefox',
    program: firefox,
  });
  const session = connectBidi(socket);
  const { capabilities } = await session.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'ignore' } } },
  });

  async function evaluateIn<Result>(context: string, source: string): Promise<Result> {
    const { result, exceptionDetails } = await session.send<ScriptResult>('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify(await ${source})`,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return parseResult(result.value) as Result;
  }

  const callInBrowser: Firefox['callInBrowser'] = async (callback, ...values) => {
    const { contexts } = await session.send<{ contexts: [{ context: string }] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    return evaluateIn(contexts[0].context, writeCall(callback, values));
  };

  async function openPage(size: Size = defaultSize): Promise<WebDriverPage> {
    const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const act: WebDriverPage['act'] = async (actions) => {
      await session.send('input.performActions', { context, actions });
    };
    const evaluate: EnginePage['evaluate'] = (callback, ...values) => evaluateIn(context, writeCall(callback, values));
    const page: WebDriverPage = {
      evaluate,
      act,
      async goto(url) {
        await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      async screenshot(box) {
        const { data } = await session.send<{ data: string }>('browsingContext.captureScreenshot', {
          context,
          ...(box && { clip: { type: 'box', ...box } }),
        });
        return Buffer.from(data, 'base64');
      },
      async resize(viewport) {
        await session.send('browsingContext.setViewport', { context, viewport, devicePixelRatio: 1 });
      },
      keys: (...names) => act(pressKeys(names)),
      click: async (selector) => act(moveAndClick(...(await evaluate(findMiddle, selector)))),
      async emulate(emulated = {}) {
        const { colorScheme, reducedMotion, forcedColors, media = '' } = emulated;
        const wanted: Preferences = {
          // 0 is dark, 1 is light.
          ...(colorScheme && { 'layout.css.prefers-color-scheme.content-override': Number(colorScheme === 'light') }),
          ...(reducedMotion && { 'ui.prefersReducedMotion': Number(reducedMotion === 'reduce') }),
          // 2 replaces the colours of every page. A dark background then makes the colour scheme dark.
          ...(forcedColors === 'active' && { 'browser.display.document_color_use': 2 }),
          ...(colorScheme === 'dark' && darkColours),
        };
        const atLaunch = mediaPreferences.map((name) => [name, preferences[name] ?? null] as const);
        await callInBrowser(applyMedia, { ...Object.fromEntries(atLaunch), ...wanted }, media);
        await evaluate(waitForMedia, emulated);
      },
      async collectGarbage() {
        await callInBrowser(collectGarbage);
        // The page answers after it has collected.
        await evaluate(() => undefined);
      },
      findLiveRegions: () => callInBrowser(findLiveRegions),
      async close() {
        await session.send('browsingContext.close', { context });
      },
    };
    if (headless) await page.resize(size);
    return page;
  }

  return {
    name: 'firefox',
    version: capabilities.browserVersion,
    session,
    callInBrowser,
    openPage,
    async close() {
      await waitForEnd(session.send('browser.close'));
      firefox.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
