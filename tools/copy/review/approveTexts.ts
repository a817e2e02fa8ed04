import { Refusal } from '../check/runCommand.ts';
import type { Approval, Approvals } from './Approvals.ts';
import type { GoneApproval, ReviewedText } from './reviewTexts.ts';
import { listPlaces, quoteKeys, select, strayKeys, type Selection } from './Selection.ts';

const keyHelp =
  'A key is a code (413), what texts belong to (codes.413, actions.moveCloser) or that of one (codes.413.title).';

/**
 * The texts that somebody means to approve.
 * @throws Refusal where one of the keys stands for no text, or for one without words.
 */
export function textsToApprove(
  texts: readonly ReviewedText[],
  gone: readonly GoneApproval[],
  selection: Selection,
): readonly ReviewedText[] {
  const meant = select(texts, selection);
  const missing = meant.filter(({ state }) => state === 'missing');
  if (selection.keys !== 'all' && missing.length > 0) {
    throw new Refusal(`there are no words yet to approve for\n${listPlaces(missing)}`);
  }
  const stray = strayKeys(texts, selection);
  const left = stray.length > 0 ? select(gone, { ...selection, keys: stray }) : [];
  if (left.length > 0) {
    throw new Refusal(`the text is gone, and --forget takes its approval out:\n${listPlaces(left)}`);
  }
  if (stray.length > 0) throw new Refusal(`there is no text ${quoteKeys(stray, selection)}. ${keyHelp}`);
  return meant.filter(({ state }) => state !== 'missing');
}

/** The approvals with these texts approved; all others stay as they are. */
export function withApproved(
  approvals: Approvals,
  texts: readonly ReviewedText[],
  by: Pick<Approval, 'role' | 'date'>,
): Approvals {
  const changed = new Map(Object.entries(approvals).map(([language, own]) => [language, new Map(Object.entries(own))]));
  for (const { language, path, text } of texts) {
    const own = changed.get(language) ?? new Map<string, Approval>();
    changed.set(language, own.set(path, { text, ...by }));
  }
  return Object.fromEntries([...changed].map(([language, own]) => [language, Object.fromEntries(own)]));
}
