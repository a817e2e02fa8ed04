import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { browserArguments, findBrowser } from '../scripts/setup/findBrowser.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Opens a page of the bench, built as an app would be for production, in a real browser: once for each query string, each
 * in a tab of its own, so that the tabs share no stylesheet.
 */
export async function openPages(
  name: string,
  queries: readonly string[] = [''],
): Promise<{ pages: readonly Page[]; close: () => Promise<void> }> {
  const config = {
    root: folder(name),
    configFile: false as const,
    logLevel: 'error' as const,
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^face-status-kit$/, replacement: folder('../src/index.ts') },
        { find: /^face-status-kit\/(\w+)$/, replacement: folder('../src/$1.ts') },
      ],
    },
    build: { outDir: folder(`../.cache/bench/${name}`), emptyOutDir: true },
    preview: { port: 0 },
  };
  await build(config);
  const server = await preview(config);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) });
  const pages: Page[] = [];
  for (const query of queries) {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${query}`);
    pages.push(page);
  }
  return {
    pages,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
