import { Refusal } from '../check/runCommand.ts';
import type { Approvals } from './Approvals.ts';
import type { GoneApproval } from './reviewTexts.ts';
import { quoteKeys, select, strayKeys, type Selection } from './Selection.ts';

/**
 * The approvals of gone texts that somebody means to take out.
 * @throws Refusal where one of the keys stands for none.
 */
export function approvalsToForget(gone: readonly GoneApproval[], selection: Selection): readonly GoneApproval[] {
  const stray = strayKeys(gone, selection);
  if (stray.length === 0) return select(gone, selection);
  throw new Refusal(`no approval of a text that is gone stands under ${quoteKeys(stray, selection)}.`);
}

/** The approvals without these; all others stay as they are. */
export function withoutGone(approvals: Approvals, gone: readonly GoneApproval[]): Approvals {
  const isGone = (language: string, path: string) => gone.some((one) => one.language === language && one.path === path);
  const kept = Object.entries(approvals).map(([language, own]) => {
    return [language, Object.fromEntries(Object.entries(own).filter(([path]) => !isGone(language, path)))] as const;
  });
  return Object.fromEntries(kept);
}
