import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../../scripts/setup/findBrowser.mjs';
import { defaultSize, type Engine, type EnginePage, type LaunchOptions } from './Engine.ts';
import { parseResult, writeCall } from './inPage.ts';

/** Starts Chromium by Playwright. With a window (`headless: false`) the viewport is as large as the window. */
export async function launchChromium({ headless = true, env = {}, args = [] }: LaunchOptions = {}): Promise<Engine> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    headless,
    args: [...browserArguments, ...args],
    env: { ...(process.env as Record<string, string>), ...env },
    ...(executablePath && { executablePath }),
  });

  async function openPage(size = defaultSize): Promise<EnginePage> {
    const context = await browser.newContext({ viewport: headless ? size : null });
    const page = await context.newPage();
    return {
      async goto(url) {
        await page.goto(url);
        // In a window, the address bar may have the focus.
        if (!headless) await page.bringToFront();
      },
      async evaluate<Arguments extends unknown[], Result>(
        callback: (...values: Arguments) => Result | Promise<Result>,
        ...values: Arguments
      ) {
        const call = writeCall(callback, values);
        const json = await page.evaluate<string | undefined>(`(async () => JSON.stringify(await ${call}))()`);
        return parseResult(json) as Result;
      },
      screenshot: (box) => page.screenshot(box && { clip: box }),
      resize: (viewport) => page.setViewportSize(viewport),
      async keys(...names) {
        for (const name of names) await page.keyboard.press(name);
      },
      click: (selector) => page.click(selector),
      emulate: ({ colorScheme = null, reducedMotion = null, forcedColors = null, media = null } = {}) =>
        page.emulateMedia({ colorScheme, reducedMotion, forcedColors, media }),
      close: () => context.close(),
    };
  }

  return {
    name: 'chromium',
    version: browser.version(),
    openPage,
    close: () => browser.close(),
  };
}
