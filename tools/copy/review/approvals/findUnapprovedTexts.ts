import type { Finding } from '../../check/Finding.ts';
import { kitInventory, type Inventory } from '../../check/inventory.ts';
import type { Locales } from '../../check/Locales.ts';
import { findOrphanedApprovals, reviewTexts, type OrphanedApproval, type ReviewedText } from '../reviewTexts.ts';
import type { Approvals } from './Approvals.ts';

const rule = 'approved';

function reportDraft({ language, path, location, text, approval }: ReviewedText): Finding {
  const problem = approval
    ? `has changed since it was approved (${approval.role}, ${approval.date}) as “${approval.text}”`
    : 'is not approved';
  const fix = `let somebody read it, then run npm run copy:approve -- --role ROLE --language ${language} ${path}`;
  return { rule, location, text, problem, fix };
}

function reportOrphan({ language, path, approval }: OrphanedApproval): Finding {
  return {
    rule,
    location: { kind: 'approval', language, path },
    text: approval.text,
    problem: 'is an approval of a text that no longer exists',
    fix: `run npm run copy:approve -- --forget --language ${language} ${path}`,
  };
}

/**
 * Returns a finding for each text that is not approved and each approval that is of no use, for a check that asks for
 * complete approvals. It leaves out missing texts, because the rules of the copy check report those.
 */
export function findUnapprovedTexts(
  locales: Locales,
  approvals: Approvals,
  inventory: Inventory = kitInventory,
): readonly Finding[] {
  const drafts = reviewTexts(locales, approvals, inventory).filter(({ state }) => state === 'draft');
  return [...drafts.map(reportDraft), ...findOrphanedApprovals(locales, approvals, inventory).map(reportOrphan)];
}
