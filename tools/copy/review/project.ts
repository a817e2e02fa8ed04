import { join } from 'node:path';
import { kitInventory, type Inventory } from '../check/inventory.ts';
import type { Locales } from '../check/Locales.ts';
import { readLocales } from '../check/readLocales.ts';
import type { Approvals } from './approvals/Approvals.ts';
import { readApprovals } from './approvals/approvalsFile.ts';

/** The folder that a command works in. */
export interface CopyProject {
  /** Contains `locales/` and `tools/copy/approvals.json`. */
  readonly root: string;
  readonly localesFolder: string;
  readonly approvalsFile: string;
  /** The codes, actions and other items that need words. */
  readonly inventory: Inventory;
}

/**
 * Returns the paths of a project.
 * @param inventory - the items that need words; default: everything in the kit's catalogues
 */
export function openProject(root: string, inventory: Inventory = kitInventory): CopyProject {
  return {
    root,
    localesFolder: join(root, 'locales'),
    approvalsFile: join(root, 'tools/copy/approvals.json'),
    inventory,
  };
}

/**
 * Reads the texts and the approvals of a project.
 * @throws LocaleFileError for a file that cannot be read
 */
export function readProject(project: CopyProject): { readonly locales: Locales; readonly approvals: Approvals } {
  return { locales: readLocales(project.localesFolder), approvals: readApprovals(project.approvalsFile) };
}
