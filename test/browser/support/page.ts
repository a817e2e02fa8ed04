import { commands, page } from 'vitest/browser';
import type { EmulatedMedia } from '../../engines/Engine.ts';
import { requireFont, type Font } from './fonts.ts';

/** The pages that a message must suit. The last is dark, but never told the browser so. */
export const themes = {
  light: { colorScheme: 'light', background: '#fff', color: '#17181c' },
  dark: { colorScheme: 'dark', background: '#101114', color: '#f2f3f5' },
  'dark without color-scheme': { colorScheme: '', background: '#101114', color: '#f2f3f5' },
} as const;

export const themeNames = ['light', 'dark', 'dark without color-scheme'] as const;

export interface PageLook {
  readonly theme?: (typeof themeNames)[number];
  /** Of the root, as the person sets it in the browser. */
  readonly textSize?: '100%' | '200%';
  readonly direction?: 'ltr' | 'rtl';
  /** The browser's own sans-serif if there is none. */
  readonly font?: Font | undefined;
  /** Around the content, in CSS px. */
  readonly margin?: number;
}

/** Makes the page around the messages what an app makes of it. */
export function setPage(look: PageLook = {}): void {
  const { theme = 'light', textSize = '100%', direction = 'ltr', font, margin = 16 } = look;
  const { documentElement: root, body } = document;
  if (font) requireFont(font);
  Object.assign(root.style, { ...themes[theme], fontSize: textSize, fontFamily: font ?? 'sans-serif' });
  root.dir = direction;
  body.style.margin = `${margin}px`;
}

/** The page and the window as they were. */
export async function resetPage(): Promise<void> {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
  await page.viewport(414, 896);
}

/** Emulates media features that this machine lacks; without any, the browser is again as it was started. */
export function emulate(media: EmulatedMedia = {}): Promise<void> {
  // As the projects of vitest.config.ts start each browser.
  return commands.emulateMedia({ reducedMotion: 'reduce', ...media });
}
