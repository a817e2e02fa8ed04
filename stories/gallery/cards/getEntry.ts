import { readCode } from '../../../src/catalogue/readCode.ts';
import { statusCatalogue, unknownStatus } from '../../../src/catalogue/statusCatalogue.ts';

/** Returns the catalogue's facts about a code, or those about unknown codes. */
export function getEntry(code: string) {
  const { code: known } = readCode(code);
  return known === undefined ? unknownStatus : statusCatalogue[known];
}
