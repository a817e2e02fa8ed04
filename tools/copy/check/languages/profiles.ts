import { english } from './en.ts';
import { indonesian } from './id.ts';
import type { LanguageProfile } from './LanguageProfile.ts';

/** The languages that have a profile. A new profile is one file and one entry here. */
export const profiles: readonly LanguageProfile[] = [english, indonesian];

/** Returns the profile of a language, or `undefined`: then only the general rules apply to it. */
export function findProfile(language: string): LanguageProfile | undefined {
  return profiles.find((profile) => profile.language === language);
}

/** Returns the languages whose profile has words for a rule. */
export function findLanguages(hasWords: (profile: LanguageProfile) => boolean): readonly string[] {
  return profiles.filter(hasWords).map(({ language }) => language);
}
