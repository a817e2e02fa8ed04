import { listTexts, type CopyText } from '../check/listTexts.ts';
import type { Locales } from '../check/Locales.ts';
import { kitInventory } from '../check/inventory.ts';
import { formatLocation, type LocatedProblem, type TextLocation } from '../check/Finding.ts';
import { requiredTexts } from '../check/rules/requiredTexts.ts';
import { sameKeys } from '../check/rules/sameKeys.ts';
import type { Approval, Approvals } from './Approvals.ts';
import { unknownTexts } from './unknownTexts.ts';

/** `draft`: never approved, or changed since. `missing`: there are no words at all. */
export type TextState = 'approved' | 'draft' | 'missing';

/** A text and how far its review is. */
export interface ReviewedText {
  readonly language: string;
  /** As in `codes.413.title`: the same in every language. */
  readonly path: string;
  readonly location: TextLocation;
  /** Empty where it is missing. */
  readonly text: string;
  readonly state: TextState;
  /** The last approval, which a draft may have too: then it tells what the text said before. */
  readonly approval?: Approval;
}

/** An approval whose text is not there any more. */
export interface GoneApproval {
  readonly language: string;
  readonly path: string;
  readonly approval: Approval;
}

/** The approval of a text, if there is one; a path such as `constructor` is none. */
function approvalOf(approvals: Approvals, language: string, path: string): Approval | undefined {
  const own = Object.hasOwn(approvals, language) ? approvals[language] : undefined;
  return own && Object.hasOwn(own, path) ? own[path] : undefined;
}

function review({ location, text }: CopyText, approvals: Approvals): ReviewedText {
  const { language, path } = location;
  const approval = approvalOf(approvals, language, path);
  const state = approval?.text === text ? 'approved' : 'draft';
  return { language, path, location, text, state, ...(approval && { approval }) };
}

/** Returns a location without its language: the same in every language. */
function placeIn({ location: { file, path } }: LocatedProblem<TextLocation>): string {
  return `${file} ${path}`;
}

/** The texts that only some languages have. No language lacks one whose key the kit does not know. */
function textsNotInAll(locales: Locales): readonly LocatedProblem<TextLocation>[] {
  const unknown = new Set(unknownTexts(locales).map(placeIn));
  return sameKeys.check(locales, kitInventory).filter((flaw) => !unknown.has(placeIn(flaw)));
}

/** The texts that the copy check finds missing. */
function missingTexts(locales: Locales, approvals: Approvals): readonly ReviewedText[] {
  const flaws = [...requiredTexts.check(locales, kitInventory), ...textsNotInAll(locales)];
  const missing = flaws.filter(({ text }) => text === '');
  const places = new Map(missing.map(({ location }) => [formatLocation(location), location]));
  return [...places.values()].map((location) => {
    const { language, path } = location;
    const approval = approvalOf(approvals, language, path);
    return { language, path, location, text: '', state: 'missing', ...(approval && { approval }) };
  });
}

/** Every text of every language, the missing ones last, and how far its review is. */
export function reviewTexts(locales: Locales, approvals: Approvals): readonly ReviewedText[] {
  const written = Object.entries(locales).flatMap(([language, locale]) =>
    listTexts(language, locale).map((copy) => review(copy, approvals)),
  );
  return [...written, ...missingTexts(locales, approvals)];
}

/** The approvals of texts that no language file has, nor lacks: what is missing is to be written again. */
export function goneApprovals(locales: Locales, approvals: Approvals): readonly GoneApproval[] {
  const missing = new Set(missingTexts(locales, approvals).map(({ language, path }) => `${language} ${path}`));
  return Object.entries(approvals).flatMap(([language, own]) => {
    const locale = Object.hasOwn(locales, language) ? locales[language] : undefined;
    const paths = new Set(locale ? listTexts(language, locale).map(({ location }) => location.path) : []);
    return Object.entries(own)
      .filter(([path]) => !paths.has(path) && !missing.has(`${language} ${path}`))
      .map(([path, approval]) => ({ language, path, approval }));
  });
}
