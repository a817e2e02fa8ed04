// WebKitGTK by WebDriver over HTTP, with a window that is nothing but the page (webkitWindow.py).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectWebDriver, type WebDriverSession } from './connectWebDriver.ts';
import { connectWindow } from './connectWindow.ts';
import { cropPng } from './cropPng.ts';
import { findFreePort } from './findFreePort.ts';
import {
  defaultSize,
  type EmulatedMedia,
  type Engine,
  type EnginePage,
  type LaunchOptions,
  type WebDriverPage,
} from './Engine.ts';
import { moveAndClick, pressKeys } from './inputActions.ts';
import { findMiddle, parseResult, renewStyleSheets, waitForMedia, writeCall } from './inPage.ts';
import { startProgram } from './startProgram.ts';
import { waitForEnd } from './waitForEnd.ts';

export interface WebKitOptions extends Omit<LaunchOptions, 'headless'> {
  /** What the machine claims from the start. WebKit reads a change of motion when it loads the next page. */
  readonly media?: EmulatedMedia;
}

export interface WebKit extends Engine<WebDriverPage> {
  readonly session: WebDriverSession;
}

/** WebDriver's limits, in ms. */
const timeouts = { script: 180_000, pageLoad: 60_000 };

/** Starts WebKitGTK on the display that the environment names, see `startXvfb`. */
export async function launchWebKit({ env = {}, args = [], media = {} }: WebKitOptions = {}): Promise<WebKit> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const socketFile = join(home, 'window');
  const port = await findFreePort();
  const driver = startProgram('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
    WEBKIT_WINDOW_SOCKET: socketFile,
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    ...env,
  });
  const session = await connectWebDriver(port, driver, {
    'webkitgtk:browserOptions': {
      binary: join(import.meta.dirname, 'webkitWindow.py'),
      args: ['--automation', ...args],
    },
    unhandledPromptBehavior: 'ignore',
  });
  const { send } = session;
  await send('POST', '/timeouts', timeouts);
  const window = await connectWindow(socketFile);
  const applySettings = async ({ colorScheme, reducedMotion }: EmulatedMedia) => {
    await window.set('dark', colorScheme === 'dark');
    await window.set('animations', reducedMotion !== 'reduce');
  };
  await applySettings(media);

  const evaluate: EnginePage['evaluate'] = async <Arguments extends unknown[], Result>(
    callback: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ) => {
    const call = writeCall(callback, values);
    const [error, json] = await send<[string | null, string | null]>('POST', '/execute/async', {
      script: `const done = arguments[arguments.length - 1];
        (async () => JSON.stringify(await ${call}))().then(
          (json) => done([null, json === undefined ? null : json]),
          (error) => done([String(error), null]),
        );`,
      args: [],
    });
    if (error !== null) throw new Error(error);
    return parseResult(json) as Result;
  };
  const act: WebDriverPage['act'] = async (actions) => {
    await send('POST', '/actions', { actions });
  };
  const page: WebDriverPage = {
    evaluate,
    act,
    async goto(url) {
      await send('POST', '/url', { url });
    },
    async resize(size) {
      await send('POST', '/window/rect', { x: 0, y: 0, ...size });
      await evaluate(waitForSize, size.width, size.height);
    },
    async screenshot(box) {
      await evaluate(keepMoving);
      const png = Buffer.from(await send<string>('GET', '/screenshot'), 'base64');
      return box ? cropPng(png, box) : png;
    },
    keys: (...names) => act(pressKeys(names)),
    click: async (selector) => act(moveAndClick(...(await evaluate(findMiddle, selector)))),
    async emulate(emulated = {}) {
      if (emulated.forcedColors === 'active') throw new Error('WebKit cannot emulate forced colours.');
      if (emulated.media !== undefined) throw new Error('WebKit cannot emulate print.');
      await applySettings({ ...media, ...emulated });
      await evaluate(waitForMedia, emulated);
      await evaluate(renewStyleSheets);
    },
    collectGarbage: () => Promise.reject(new Error('WebKitGTK frees memory only when it likes.')),
    close: () => Promise.resolve(),
  };

  return {
    name: 'webkit',
    version: session.version,
    session,
    async openPage(size = defaultSize) {
      await page.resize(size);
      return page;
    },
    async close() {
      await waitForEnd(send('DELETE', ''));
      window.close();
      driver.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Runs in the page. Waits until the viewport has a size. */
async function waitForSize(width: number, height: number): Promise<void> {
  for (let frames = 0; frames < 600 && (innerWidth !== width || innerHeight !== height); frames++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (innerWidth !== width || innerHeight !== height) {
    throw new Error(`The viewport is ${innerWidth} × ${innerHeight}, not ${width} × ${height}.`);
  }
}

/** Runs in the page. WebKitGTK photographs the next frame, and waits for ever on a page where nothing moves. */
function keepMoving(): void {
  document.documentElement.animate({ outlineOffset: ['0px', '1px'] }, 300);
}
