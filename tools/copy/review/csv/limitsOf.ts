import { profileOf } from '../../check/languages/profiles.ts';
import type { Part } from '../../check/TextContext.ts';
import { sentenceCount } from '../../check/rules/sentenceCount.ts';
import { sentenceLength } from '../../check/rules/sentenceLength.ts';

/** The most characters that a part may have in each language, as in `en 45 characters · id 50 characters`. */
export function charactersOf(part: Exclude<Part, 'message'>, languages: readonly string[]): string {
  return languages
    .flatMap((language) => {
      const limit = profileOf(language)?.limits[part];
      return limit === undefined ? [] : [`${language} ${limit} characters`];
    })
    .join(' · ');
}

/** How long a part may be: characters, sentences and words. */
export function limitsOf(part: Part, languages: readonly string[]): string {
  if (part === 'message') return '';
  const rules = [sentenceCount, sentenceLength].filter(({ appliesTo }) => appliesTo.parts?.includes(part));
  const characters = charactersOf(part, languages);
  const sentences = characters === '' ? '' : `${characters}.`;
  return rules.length === 0 ? characters : [sentences, ...rules.map(({ says }) => says)].join(' ').trim();
}
