import type { KioskTextKey } from '../../../src/kiosk/kioskMessages.ts';

/**
 * What the texts of a kiosk are. `title` and `description`: the warning before the screen is cleared. `control`: what
 * its buttons and groups are called.
 */
export const kioskParts = {
  stillThere: 'title',
  clearing: 'description',
  stay: 'control',
  controls: 'control',
  languageName: 'control',
  readAloud: 'control',
  repeat: 'control',
  volume: 'control',
} as const satisfies Readonly<Record<KioskTextKey, 'title' | 'description' | 'control'>>;
