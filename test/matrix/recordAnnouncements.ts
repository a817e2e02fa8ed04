import type { Page } from 'playwright';

declare global {
  interface Window {
    announcements: string[];
  }
}

/**
 * Records each text that is added to a live region of a page, from before the page loads.
 *
 * @returns A function that returns the texts so far.
 */
export async function recordAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    window.announcements = [];
    new MutationObserver((mutations) => {
      for (const { target, addedNodes } of mutations) {
        if (!(target instanceof Element) || !target.closest('[aria-live]')) continue;
        for (const { textContent } of addedNodes) if (textContent) window.announcements.push(textContent);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => window.announcements);
}
