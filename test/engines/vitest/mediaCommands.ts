import type { BrowserCommand } from 'vitest/node';
import type { EmulatedMedia } from '../Engine.ts';

/** Emulates media features in the page of a test, in each engine. */
const emulateMedia: BrowserCommand<[media: EmulatedMedia]> = async ({ provider, page, enginePage }, media) => {
  if (provider.name !== 'playwright') {
    await enginePage.emulate(media);
    return;
  }
  const { colorScheme = null, reducedMotion = null, forcedColors = null, media: medium = null } = media;
  await page.emulateMedia({ colorScheme, reducedMotion, forcedColors, media: medium });
};

export const mediaCommands = { emulateMedia };

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: EmulatedMedia) => Promise<void>;
  }
}
