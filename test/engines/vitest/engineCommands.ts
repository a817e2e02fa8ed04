// What tests of the page ask of the browser itself, in each engine.
import type { BrowserCommand } from 'vitest/node';
import type { EmulatedMedia, LiveRegion } from '../Engine.ts';
import { moveAndClick } from '../inputActions.ts';

/** Emulates media features; what is left out is as the machine has it. */
const emulateMedia: BrowserCommand<[media: EmulatedMedia]> = async ({ provider, page, enginePage }, media) => {
  if (provider.name !== 'playwright') {
    await enginePage.emulate(media);
    return;
  }
  const { colorScheme = null, reducedMotion = null, forcedColors = null, media: medium = null } = media;
  await page.emulateMedia({ colorScheme, reducedMotion, forcedColors, media: medium });
};

/** Frees the memory of everything that nothing refers to. */
const collectGarbage: BrowserCommand = async ({ provider, sessionId, enginePage }) => {
  if (provider.name !== 'playwright') {
    await enginePage.collectGarbage();
    return;
  }
  const devTools = await provider.getCDPSession?.(sessionId);
  await devTools?.send('HeapProfiler.collectGarbage');
};

/** Moves the mouse into the corner of the window. */
const moveMouseAway: BrowserCommand = async ({ provider, page, enginePage }) => {
  if (provider.name === 'playwright') await page.mouse.move(0, 0);
  else await enginePage.act(moveAndClick(0, 0, 0));
};

/** Returns the live regions that Firefox hands to a screen reader. */
const findLiveRegions: BrowserCommand = ({ enginePage }) => {
  if (!enginePage.findLiveRegions) throw new Error('This engine does not show its accessibility tree.');
  return enginePage.findLiveRegions();
};

export const engineCommands = { emulateMedia, collectGarbage, moveMouseAway, findLiveRegions };

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: EmulatedMedia) => Promise<void>;
    collectGarbage: () => Promise<void>;
    moveMouseAway: () => Promise<void>;
    findLiveRegions: () => Promise<readonly LiveRegion[]>;
  }
}
