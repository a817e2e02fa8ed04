import type { Locales } from '../check/Locales.ts';
import type { Finding } from '../check/Finding.ts';
import type { Approvals } from './Approvals.ts';
import { goneApprovals, reviewTexts, type GoneApproval, type ReviewedText } from './reviewTexts.ts';

const rule = 'approved';

function findingOfDraft({ language, path, location, text, approval }: ReviewedText): Finding {
  const problem = approval
    ? `has changed since it was approved (${approval.role}, ${approval.date}) as “${approval.text}”`
    : 'is not approved';
  const fix = `have it read, then run npm run copy:approve -- --role ROLE --language ${language} ${path}`;
  return { rule, location, text, problem, fix };
}

function findingOfGone({ language, path, approval }: GoneApproval): Finding {
  return {
    rule,
    location: { kind: 'approval', language, path },
    text: approval.text,
    problem: 'is approved, and is gone',
    fix: `run npm run copy:approve -- --forget --language ${language} ${path}`,
  };
}

/** What is not approved, for a check that demands that everything is. The rules tell what is missing. */
export function approvalFindings(locales: Locales, approvals: Approvals): readonly Finding[] {
  const texts = reviewTexts(locales, approvals);
  const drafts = texts.filter(({ state }) => state === 'draft');
  const gone = goneApprovals(locales, approvals);
  return [...drafts.map(findingOfDraft), ...gone.map(findingOfGone)];
}
