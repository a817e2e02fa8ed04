import { createResolver } from '../../../src/text/resolveStatusMessage.ts';
import type { TextSource } from '../../../src/text/createTextSource.ts';
import { listAllTexts } from '../../../tools/copy/check/listTexts.ts';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import { getMessageOptions } from './getMessageOptions.ts';
import type { CardSituation } from './ReviewCard.ts';

/**
 * Returns the paths of the texts of a message, as in `codes.413.title_kiosk`: title, description if there is one,
 * actions. A text that a language does not have yet has the path of its plain name. Empty for developers: they read the
 * vendor's words.
 */
export type TextPathFinder = (code: string, language: string, situation: CardSituation) => readonly string[];

/** Distinguishes a path from words of the kit that these locales do not have. */
const pathMark = 'path:';

/**
 * Creates a function that finds the paths of the texts of a message. The kit itself resolves the message, with the path
 * of each text in place of its words, so that its rules are in one place. This is much faster than to resolve the words.
 */
export function createTextPathFinder(locales: Locales): TextPathFinder {
  const sources = [createPathSource(locales)];
  return (code, language, situation) => {
    if (situation.audience === 'developer') return [];
    const message = createResolver({ ...getMessageOptions(situation), language }, sources)(code);
    if (!message) return [];

    const findPath = (text: string, textLanguage: string, plainPath: string) => {
      if (!text.startsWith(pathMark)) return plainPath;
      const path = text.slice(pathMark.length);
      return textLanguage === language ? path : path.replace(/_.*$/u, '');
    };
    const { title, description, actions } = message;
    return [
      findPath(title, message.language, `codes.${message.code}.title`),
      ...(description === null
        ? []
        : [findPath(description, message.descriptionLanguage, `codes.${message.code}.description`)]),
      ...actions.map(({ id, label, language: labelLanguage }) => findPath(label, labelLanguage, `actions.${id}`)),
    ];
  };
}

/** Creates a source that returns the path of each text instead of its words. */
function createPathSource(locales: Locales): TextSource {
  const written = listAllTexts(locales).filter(({ text }) => text.trim() !== '');
  const paths = new Set(written.map(({ location }) => `${location.language} ${location.path}`));
  return (language, path) => (paths.has(`${language} ${path}`) ? pathMark + path : undefined);
}
