import { operations } from '../../../src/catalogue/operations.ts';
import { findKnownEntry, unknownStatus } from '../../../src/catalogue/statusCatalogue.ts';
import { statusCodes } from '../../../src/catalogue/statusCodes.ts';
import type { StatusFacts } from '../../../src/catalogue/statusRows.ts';
import type { Setting, Stage } from '../../../src/text/StatusMessageOptions.ts';
import { kioskWarningCode, type ReaderSituation } from './Measurement.ts';

/** A code that the kit does not know. */
export const unknownCode = '999';

/** Later attempts have the words of the third. */
const attempts = [1, 2, 3];

/** Codes that come during the capture, beside hints and moments of progress. */
const captureCodes: readonly string[] = ['captureTimeout'];

/** Returns the catalogue's facts about a code, or those about unknown codes. */
export function getFacts(code: string): StatusFacts {
  return findKnownEntry(code) ?? unknownStatus;
}

function listStages(code: string): readonly Stage[] {
  const { liveHint, type, urgency } = getFacts(code);
  // While the face is right, the photo is still to come. So this hint has no situation after a photo.
  if (liveHint) return urgency === 'ready' ? ['capture'] : ['capture', 'result'];
  return type === 'progress' || captureCodes.includes(code) ? ['capture'] : ['result'];
}

function listCodeSituations(code: string): readonly ReaderSituation[] {
  const { revealsEnrolment, variesByOperation } = getFacts(code);
  const codeOperations = variesByOperation ? [undefined, ...operations] : [undefined];
  const privacies = revealsEnrolment ? [false, true] : [false];
  return listStages(code).flatMap((stage) =>
    attempts.flatMap((attempt) =>
      privacies.flatMap((privacy) => codeOperations.map((operation) => ({ code, stage, attempt, operation, privacy }))),
    ),
  );
}

/** Returns every situation in which a person meets a message in a setting. */
export function listSituations(setting: Setting): readonly ReaderSituation[] {
  const codes = [...statusCodes.map(String), unknownCode];
  const warning: ReaderSituation = { code: kioskWarningCode, stage: 'result', attempt: 1, privacy: false };
  return [...codes.flatMap(listCodeSituations), ...(setting === 'kiosk' ? [warning] : [])];
}
