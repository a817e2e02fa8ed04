import { english } from './english.ts';
import { indonesian } from './indonesian.ts';
import type { LanguageProfile } from './LanguageProfile.ts';

const profiles: readonly LanguageProfile[] = [english, indonesian];

/** What the rules know about a language; `undefined` for one that they know nothing about. */
export function profileOf(language: string): LanguageProfile | undefined {
  return profiles.find((profile) => profile.language === language);
}
