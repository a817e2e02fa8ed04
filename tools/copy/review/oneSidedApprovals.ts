import type { OneSided } from './formatOneSided.ts';
import type { ReviewedText } from './reviewTexts.ts';

const isChanged = ({ text, approval }: ReviewedText) => approval !== undefined && approval.text !== text;

/**
 * The texts that have changed in one language since they were approved, and in another have not.
 * @param fresh - what is approved now
 * @param texts - every text, as the review was before
 */
export function oneSidedApprovals(fresh: readonly ReviewedText[], texts: readonly ReviewedText[]): readonly OneSided[] {
  const paths = new Set(fresh.filter(isChanged).map(({ path }) => path));
  return [...paths].flatMap((path): OneSided[] => {
    const own = texts.filter((text) => text.path === path);
    const changed = own.filter((text) => text.state === 'draft' && isChanged(text)).map(({ language }) => language);
    const left = own.filter(({ state }) => state === 'approved').map(({ language }) => language);
    return left.length > 0 ? [{ path, changed, left }] : [];
  });
}
