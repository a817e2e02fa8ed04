import { findKnownEntry, unknownStatus } from '../../../src/catalogue/statusCatalogue.ts';

/** Returns the catalogue's facts about a code, or those about unknown codes. */
export function getEntry(code: string) {
  return findKnownEntry(code) ?? unknownStatus;
}
