import type { PictogramId, StatusMessageOverrides } from 'face-status-kit';
import type { i18n } from 'i18next';

/**
 * The kiosk's own messages, with the picture of each. The kit shows them as code 200 with the kiosk's words, so they are
 * as large as every other message, and they are announced and read aloud.
 */
export const kioskPictures = {
  starting: 'wait',
  hold: 'holdStill',
  sending: 'photoTaken',
  staff: 'askStaff',
  online: 'continue',
} as const satisfies { readonly [view: string]: PictogramId };

/** The name of one of the kiosk's own messages. */
export type KioskMessage = keyof typeof kioskPictures;

/** Returns the words of one of the kiosk's own messages, for the `messages` prop of the kit. */
export function buildKioskMessage(
  i18n: i18n,
  message: KioskMessage,
  languages: readonly string[],
): StatusMessageOverrides {
  return Object.fromEntries(
    languages.map((language) => {
      const t = i18n.getFixedT(language);
      const title = t(`${message}.title`);
      const step = t(`${message}.step`);
      // Speech says the title and the first action, and `continue` is the only action of 200.
      return [language, { codes: { 200: { title, description: step } }, actions: { continue: step } }];
    }),
  );
}
