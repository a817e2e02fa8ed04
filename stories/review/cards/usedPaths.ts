import type { Locale, Texts } from '../../../tools/copy/check/Locales.ts';
import { getKeySuffixes } from '../../../src/text/findText.ts';
import { getContexts } from '../../../src/text/situation.ts';
import type { CardSituation } from './ReviewCard.ts';

/** The texts of a language under one code or for all actions, wherever they stand. */
function textsAt(locale: Locale, section: string): Texts {
  const code = section.replace(/^codes\./u, '');
  return section === 'actions'
    ? { ...locale.actions, ...locale.attendant.actions }
    : { ...locale.codes[code], ...locale.attendant.codes[code] };
}

/** In which contexts the kit looks for a text, the most fitting first. */
const suffixesFor = (language: string, { operation, setting, ...rest }: CardSituation): readonly string[] =>
  getKeySuffixes(getContexts({ language, operation, setting, ...rest }));

/**
 * Which texts of a language a message is made of: for each key (`codes.413.title`, `actions.moveCloser`) the path of the
 * variant that is shown, found in the order in which the kit looks.
 */
export function usedPaths(
  language: string,
  locale: Locale,
  keys: readonly string[],
  situation: CardSituation,
): readonly string[] {
  const suffixes = suffixesFor(language, situation);
  return keys.map((key) => {
    const at = key.lastIndexOf('.');
    const [section, name] = [key.slice(0, at), key.slice(at + 1)];
    const texts = textsAt(locale, section);
    const suffix = suffixes.find((each) => Object.hasOwn(texts, name + each));
    // What is not written yet is missed under its plain name.
    return `${section}.${name}${suffix ?? ''}`;
  });
}
