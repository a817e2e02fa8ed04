// Vitest's browser mode in an installed Firefox or WebKitGTK. The provider calls itself "webdriverio", because Vitest's
// half in the page then sizes the window instead of scaling the frame, and names elements by CSS selectors.
import { fileURLToPath } from 'node:url';
import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserCommand, BrowserModuleMocker, BrowserProvider, TestProject } from 'vitest/node';
import type { Engine, WebDriverPage } from '../Engine.ts';
import { launchFirefox } from '../firefox.ts';
import { startXvfb, type Display } from '../startXvfb.ts';
import { launchWebKit } from '../webkit.ts';
import { userEventCommands } from './userEventCommands.ts';

/** Light, and nothing moves: what fades in is not yet what people read. The same as for Chromium in vitest.config.ts. */
const firefoxPreferences = {
  'layout.css.prefers-color-scheme.content-override': 1,
  'ui.prefersReducedMotion': 1,
  'ui.useOverlayScrollbars': 1,
};

const refuse = () => Promise.reject(new Error('These engines cannot replace modules: vi.mock works in Chromium only.'));

class EngineProvider implements BrowserProvider {
  readonly name = 'webdriverio';
  readonly initScripts = [fileURLToPath(new URL('./locators.ts', import.meta.url))];
  /**
   * Vitest runs only those projects side by side whose provider has a mocker and says that it supports it. The files of
   * one project still run one after the other, see `fileParallelism` in vitest.config.ts: only the page in front has
   * the focus.
   */
  readonly supportsParallelism = true;
  readonly mocker: BrowserModuleMocker = { register: refuse, delete: refuse, clear: () => Promise.resolve() };

  private readonly engineName: string;
  private readonly pages = new Map<string, WebDriverPage>();
  private display: Display | undefined;
  private engine: Promise<Engine<WebDriverPage>> | undefined;

  constructor(project: TestProject) {
    this.engineName = project.config.browser.name;
    for (const [name, command] of Object.entries(userEventCommands)) {
      project.browser?.registerCommand(name as never, command as BrowserCommand<unknown[]> as never);
    }
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    this.engine ??= this.launch();
    const page = await (await this.engine).openPage({ width: 414, height: 896 });
    this.pages.set(sessionId, page);
    await page.goto(url);
  }

  // Vitest calls these two of a provider with this name. The drivers find the frame of the test by themselves.
  switchToTestFrame(): void {}
  switchToMainFrame(): void {}

  getCommandsContext(sessionId: string): Record<string, unknown> {
    return { enginePage: this.pages.get(sessionId) };
  }

  async close(): Promise<void> {
    await (await this.engine)?.close();
    this.display?.stop();
  }

  private async launch(): Promise<Engine<WebDriverPage>> {
    if (this.engineName === 'firefox') return launchFirefox({ preferences: firefoxPreferences, env: withoutVoices });
    this.display = await startXvfb();
    return launchWebKit({ env: this.display.env, media: { reducedMotion: 'reduce' } });
  }
}

/** The tests that need voices bring their own, so they must not find those of the machine. */
const withoutVoices = { ...process.env, SPEECHD_ADDRESS: 'unix_socket:/nonexistent' };

/** The provider of Firefox and WebKit for `browser` in vitest.config.ts. */
export const webDriver = defineBrowserProvider({
  name: 'webdriverio',
  supportedBrowser: ['firefox', 'webkit'],
  options: {},
  providerFactory: (project) => new EngineProvider(project),
});
