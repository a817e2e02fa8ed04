import { readJson } from '../check/readJson.ts';
import type { Approvals } from './Approvals.ts';
import { parseApprovals } from './parseApprovals.ts';

/**
 * Reads the file of approvals.
 * @throws LocaleFileError with the place, for a file that is missing or that holds anything else.
 */
export function readApprovals(file: string): Approvals {
  return parseApprovals(file, readJson(file));
}
