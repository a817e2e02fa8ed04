import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { galleryPath, openStorybook } from './openStorybook.ts';

/** In ms. */
const timeout = 150_000;

let storybook: Awaited<ReturnType<typeof openStorybook>>;
let page: Page;

beforeAll(async () => {
  storybook = await openStorybook();
});
afterAll(() => storybook.close());

beforeEach(async () => {
  page = await storybook.newPage();
});
afterEach(() => page.context().close());

/** Returns the number of messages that the gallery has found. */
async function countFound(): Promise<number> {
  return Number.parseInt((await page.getByText(/^\d+ (of \d+ )?messages/).textContent()) ?? '', 10);
}

describe('the built Storybook', () => {
  it('requests nothing from other hosts', async () => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(`${storybook.address}?path=/story/review-gallery--gallery`);
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.getByText('The copy check finds nothing.').waitFor({ timeout });
    expect(requested.length).toBeGreaterThan(10);
    expect(requested.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(storybook.address))).toEqual([]);
  });

  it('opens the gallery at the card that a link names', async () => {
    await page.goto(`${storybook.address}?path=/story/review-gallery--gallery&args=card:413-kiosk-again`);
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.getByRole('heading', { name: '413 At a kiosk, second try', exact: true }).waitFor({ timeout });
    await expect.poll(() => frame.locator(':focus').textContent(), { timeout }).toBe('413 At a kiosk, second try');
  });
});

describe('the gallery in the built Storybook', () => {
  beforeEach(async () => {
    await page.goto(storybook.address + galleryPath);
    await page.locator('article').first().waitFor({ timeout });
  });

  it('draws only the first of its cards', async () => {
    expect(await countFound()).toBeGreaterThan(100);
    expect(await page.locator('article').count()).toBeLessThanOrEqual(30);
  });

  it('runs the copy check without findings', async () => {
    expect(await page.getByText(/^The copy check (finds|has|could)/).textContent({ timeout })).toBe(
      'The copy check finds nothing.',
    );
  });

  it('finds words and draws only the first of the cards', async () => {
    const all = await countFound();
    for (const words of ['kamera', 'photo', '411', 'try again', 'wajah']) {
      await page.getByRole('searchbox').fill(words);
      await page.getByText(/^\d+ of \d+ messages/).waitFor({ timeout });
      const found = await countFound();
      expect(found, words).toBeGreaterThan(0);
      expect(found, words).toBeLessThan(all);
      expect(await page.locator('article').count(), words).toBeLessThanOrEqual(30);
    }
  });
});
