import { launchChromium } from './chromium.ts';
import type { Engine, EngineName, LaunchOptions } from './Engine.ts';
import { launchFirefox } from './firefox.ts';
import { launchWebKit } from './webkit.ts';

/** Starts a browser by the name of its engine. */
export const launchers = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
} satisfies Record<EngineName, (options?: LaunchOptions) => Promise<Engine>>;
