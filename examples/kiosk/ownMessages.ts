import type { PictogramId, StatusMessageOverrides } from 'face-status-kit';
import type { i18n } from 'i18next';

/**
 * What the kiosk itself has to say, by its picture. Told as a message of the kit, which nothing is wrong with: so it is
 * as large as any other, and announced and read aloud like them.
 */
export const ownPictures = {
  starting: 'wait',
  hold: 'holdStill',
  sending: 'photoTaken',
  staff: 'askStaff',
  online: 'continue',
} as const satisfies { readonly [view: string]: PictogramId };

/** A moment at which the kiosk speaks for itself. */
export type OwnView = keyof typeof ownPictures;

/** The words of a view, for `messages`. */
export function ownMessages(i18n: i18n, view: OwnView, languages: readonly string[]): StatusMessageOverrides {
  return Object.fromEntries(
    languages.map((language) => {
      const t = i18n.getFixedT(language);
      const [title, step] = [t(`${view}.title`), t(`${view}.step`)];
      // A voice says the title and the first step, which is 200's only action.
      return [language, { codes: { 200: { title, description: step } }, actions: { continue: step } }];
    }),
  );
}
