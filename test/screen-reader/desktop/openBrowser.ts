import type { EnginePage } from '../../engines/Engine.ts';
import { launchChromium } from '../../engines/chromium.ts';
import { launchFirefox } from '../../engines/firefox.ts';

export const browserNames = ['firefox', 'chromium'] as const;
export type BrowserName = (typeof browserNames)[number];

/** A browser with a window on the desktop of a screen reader. */
export interface OpenBrowser {
  readonly version: string;
  readonly page: EnginePage;
  readonly close: () => Promise<void>;
}

/** Opens a browser that describes its pages to the screen reader, and a page in it. */
export async function openBrowser(name: BrowserName, env: NodeJS.ProcessEnv): Promise<OpenBrowser> {
  const options = { headless: false, env: dropUndefined(env) };
  const browser =
    name === 'firefox'
      ? await launchFirefox({ ...options, preferences: { 'accessibility.force_disabled': -1 } })
      : await launchChromium({ ...options, args: ['--force-renderer-accessibility', '--window-size=1200,900'] });
  return { version: browser.version, page: await browser.openPage(), close: () => browser.close() };
}

function dropUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
