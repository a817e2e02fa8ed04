import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { browserArguments, findBrowser } from '../../scripts/setup/findBrowser.mjs';

/** The path of the gallery alone, without Storybook's own page around it. */
export const galleryPath = 'iframe.html?id=review-gallery--gallery&viewMode=story';

interface OpenStorybook {
  /** The address of Storybook, with a slash at its end. */
  readonly address: string;
  /** Opens a page of 1280 × 800 px with an empty cache. */
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Serves the Storybook that `npm run build:storybook` has built, and starts a browser. */
export async function openStorybook(): Promise<OpenStorybook> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'storybook-static' },
    preview: { port: 0 },
  });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    newPage: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      // In ms. Playwright's own limits of 30 s are too short for a busy machine.
      context.setDefaultTimeout(150_000);
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
