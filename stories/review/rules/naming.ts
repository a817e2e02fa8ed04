import type { ContextSuffix } from '../../../tools/copy/check/keys.ts';
import type { Audience, Part, TextContext } from '../../../tools/copy/check/TextContext.ts';

/** The languages that the kit is written in. */
export const languages = { en: 'English', id: 'Bahasa Indonesia' } as const;
export type Language = keyof typeof languages;

/** A language by its tag, or the tag where it has no name here. */
export const languageName = (tag: string): string => (tag === 'en' || tag === 'id' ? languages[tag] : tag);

/** What the parts of a message are called among people who write. */
export const parts: Readonly<Record<Part, string>> = {
  title: 'Title',
  description: 'Description',
  action: 'Action',
  label: 'Line for staff',
  control: 'Button at a kiosk',
  spoken: 'What a voice says',
  message: 'Whole message',
};

/** Who reads. */
export const readers: Readonly<Record<Audience, string>> = { user: 'users', attendant: 'attendants' };

/** Where a text is used, by what stands after `_` in its key. */
const places: Readonly<Record<ContextSuffix, string>> = {
  private: 'on a screen that others see',
  attendant: 'for attendants',
  repeated: 'from the second try',
  enroll: 'when enrolling',
  verify: 'when verifying',
  identify: 'when identifying',
  compare: 'when comparing',
  handheld: 'on a phone',
  desktop: 'at a computer',
  kiosk: 'at a kiosk',
};

/** Contexts in words. */
export const inWords = (contexts: readonly ContextSuffix[]): readonly string[] => contexts.map((one) => places[one]);

/** Where an example stands, as far as it is told: “whole message of 411, at a kiosk”. */
export function describeContext({ part, owner, contexts }: TextContext): string {
  const of = owner === exampleOwner ? '' : ` of ${owner}`;
  return [`${parts[part].toLowerCase()}${of}`, ...inWords(contexts)].join(', ');
}

/** The code of an example that does not care for one. */
export const exampleOwner = '413';
