import en from '../locales/en/attendant.json' with { type: 'json' };
import id from '../locales/id/attendant.json' with { type: 'json' };
import type { StatusMessageOverrides } from './text/StatusTexts.ts';

/**
 * The words for staff who help the person at the camera: give them as `messages` where `audience` is `attendant`. An
 * entry of its own, so that a person's phone does not load them.
 */
export const attendantMessages: StatusMessageOverrides = { en, id };
