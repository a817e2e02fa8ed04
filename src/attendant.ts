import en from '../locales/en/attendant.json' with { type: 'json' };
import id from '../locales/id/attendant.json' with { type: 'json' };
import type { KitLanguage } from './text/kitMessages.ts';
import type { StatusMessageOverrides } from './text/StatusTexts.ts';

/**
 * The texts for staff who help the person at the camera. Pass them as `messages` together with the audience `attendant`.
 * They are a separate entry, so that apps without attendants do not load them.
 */
export const attendantMessages: StatusMessageOverrides = { en, id } satisfies Readonly<
  Record<KitLanguage, StatusMessageOverrides[string]>
>;
