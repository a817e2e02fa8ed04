// `npx tsx scripts/docs/writePicture.ts`: takes the screenshots in the README, light and dark, of the real component in
// Chromium. The texts use the font Inter if it is installed.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { browserArguments, findBrowser } from '../setup/findBrowser.mjs';
import { Picture } from './picture/Picture.tsx';

const root = join(import.meta.dirname, '../..');
const files = { light: 'docs/messages.png', dark: 'docs/messages-dark.png' } as const;

const styles = ['src/styles.css', 'scripts/docs/picture/picture.css'].map((file) =>
  readFileSync(join(root, file), 'utf8'),
);
const html = `<!doctype html><style>${styles.join('\n')}</style>${renderToStaticMarkup(createElement(Picture))}`;

const executablePath = await findBrowser();
const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) });
try {
  // Sharp on screens with 2 device pixels per CSS pixel, where the README is at most 900 CSS px wide.
  const page = await browser.newPage({ deviceScaleFactor: 1.5, viewport: { width: 1160, height: 800 } });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    const path = join(root, files[colorScheme]);
    await page.locator('.picture').screenshot({ path });
    console.log(`${files[colorScheme]}: ${Math.round(statSync(path).size / 1024)} KB`);
  }
} finally {
  await browser.close();
}
