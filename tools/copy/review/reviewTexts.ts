import type { LocatedProblem, TextLocation } from '../check/Finding.ts';
import { kitInventory, type Inventory } from '../check/inventory.ts';
import { listAllTexts } from '../check/listTexts.ts';
import type { Locales } from '../check/Locales.ts';
import { knownKeys, requiredTexts, sameKeys } from '../check/rules/keyRules.ts';
import type { Approval, Approvals } from './approvals/Approvals.ts';

/**
 * The state of the review of a text. `draft`: the text was never approved, or it has changed since. `missing`: the text
 * has no words.
 */
export type TextState = 'approved' | 'draft' | 'missing';

/** A text and the state of its review. */
export interface ReviewedText {
  readonly language: string;
  /** For example `codes.413.title`: the same in every language. */
  readonly path: string;
  readonly location: TextLocation;
  /** Empty where the text is missing. */
  readonly text: string;
  readonly state: TextState;
  /** The last approval. A draft may have one too: then it holds the earlier words. */
  readonly approval?: Approval;
}

/** An approval of a text that no longer exists. */
export interface OrphanedApproval {
  readonly language: string;
  readonly path: string;
  readonly approval: Approval;
}

/** Returns a key that identifies one text of one language. */
export function getTextId({ language, path }: Pick<ReviewedText, 'language' | 'path'>): string {
  return `${language} ${path}`;
}

/** Returns the approval of a text. A path such as `constructor` has none. */
function findApproval(approvals: Approvals, { language, path }: TextLocation): Approval | undefined {
  const ofLanguage = Object.hasOwn(approvals, language) ? approvals[language] : undefined;
  return ofLanguage && Object.hasOwn(ofLanguage, path) ? ofLanguage[path] : undefined;
}

function reviewText(location: TextLocation, text: string, approvals: Approvals, state?: TextState): ReviewedText {
  const { language, path } = location;
  const approval = findApproval(approvals, location);
  const isApproved = approval?.text === text;
  return {
    language,
    path,
    location,
    text,
    state: state ?? (isApproved ? 'approved' : 'draft'),
    ...(approval && { approval }),
  };
}

/** Returns the texts under keys that the kit does not know. The kit never shows such a text. */
export function findUnknownTexts(locales: Locales, inventory: Inventory = kitInventory): readonly LocatedProblem[] {
  return knownKeys.check(locales, inventory);
}

/** Returns the locations of problems that are about a text of a locale file. */
function getTextLocations(problems: readonly LocatedProblem[]): readonly TextLocation[] {
  return problems.flatMap(({ location }) => (location.kind === 'text' ? [location] : []));
}

/** Returns the locations of the texts that the copy check reports as missing, each once. */
function findMissingTexts(locales: Locales, inventory: Inventory): readonly TextLocation[] {
  const getKey = ({ file, path }: TextLocation) => `${file} ${path}`;
  // No language needs a text under a key that the kit does not know.
  const unknownKeys = new Set(getTextLocations(findUnknownTexts(locales, inventory)).map(getKey));
  const missing = [
    ...getTextLocations(requiredTexts.check(locales, inventory)),
    ...getTextLocations(sameKeys.check(locales, inventory)).filter((location) => !unknownKeys.has(getKey(location))),
  ];
  return [...new Map(missing.map((location) => [`${location.language} ${getKey(location)}`, location])).values()];
}

/** Returns every text of every language with the state of its review. The missing texts come last. */
export function reviewTexts(
  locales: Locales,
  approvals: Approvals,
  inventory: Inventory = kitInventory,
): readonly ReviewedText[] {
  return [
    ...listAllTexts(locales).map(({ location, text }) => reviewText(location, text, approvals)),
    ...findMissingTexts(locales, inventory).map((location) => reviewText(location, '', approvals, 'missing')),
  ];
}

/**
 * Returns the approvals of texts that no longer exist. The approval of a missing text is not one of them, because
 * somebody has to write that text again.
 */
export function findOrphanedApprovals(
  locales: Locales,
  approvals: Approvals,
  inventory: Inventory = kitInventory,
): readonly OrphanedApproval[] {
  const existing = new Set(reviewTexts(locales, approvals, inventory).map(getTextId));
  return Object.entries(approvals)
    .flatMap(([language, ofLanguage]) =>
      Object.entries(ofLanguage).map(([path, approval]) => ({ language, path, approval })),
    )
    .filter((approval) => !existing.has(getTextId(approval)));
}
