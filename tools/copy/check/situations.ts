import { operations, type Operation } from '../../../src/catalogue/operations.ts';
import { readCode } from '../../../src/catalogue/readCode.ts';
import { statusCatalogue, statusCodes, unknownStatus } from '../../../src/catalogue/statusCatalogue.ts';
import { findAction } from '../../../src/text/ownStatuses.ts';
import { selectActions } from '../../../src/text/selectActions.ts';
import { privateRow } from '../../../src/catalogue/statusRows.ts';
import { settings } from '../../../src/text/StatusMessageOptions.ts';
import { getOwner, kitInventory, registryCodes, registryNames, type Inventory } from './inventory.ts';
import type { ContextSuffix } from './keys.ts';
import type { CopyText } from './listTexts.ts';
import type { Situation } from './Variant.ts';

/** A code that no catalogue has: its message is the one for unknown codes. */
const unknownCode = '999';

/** Words differ between the first, the second and the third attempt. Later attempts are like the third. */
const attempts = [1, 2, 3];

/** Returns the codes to check: those of the inventory, and an unknown one. */
export function listCheckedCodes({ codes }: Inventory = kitInventory): readonly string[] {
  return [...statusCodes.map(String), unknownCode].filter((code) => codes.includes(getOwner(code)));
}

/** Returns every situation in which a language can be asked for a code. */
export function listSituations(
  language: string,
  code: string,
  checkedOperations: readonly Operation[] = operations,
): readonly Situation[] {
  const names = registryCodes.includes(code) ? registryNames : registryNames.slice(0, 1);
  return names
    .map((registry): Situation => ({ language, code, registry, audience: 'user', attempt: 1, privacy: false }))
    .flatMap((situation) => [situation, { ...situation, audience: 'attendant' as const }])
    .flatMap((situation) => [situation, { ...situation, privacy: true }])
    .flatMap((situation) => attempts.map((attempt) => ({ ...situation, attempt })))
    .flatMap((situation) => (isLiveHint(code) ? [situation, { ...situation, stage: 'capture' as const }] : [situation]))
    .flatMap((situation) => [situation, ...checkedOperations.map((operation) => ({ ...situation, operation }))])
    .flatMap((situation) => [situation, ...settings.map((setting) => ({ ...situation, setting }))]);
}

/** Returns the actions that a code may suggest, at any attempt. */
function listSuggestedActions(code: string): readonly string[] {
  const entry = getEntry(code);
  const facts = entry.revealsEnrolment ? [entry, { ...entry, ...privateRow }] : [entry];
  const find = (id: string) => findAction(id, []);
  return facts.flatMap((each) =>
    (['user', 'attendant'] as const).flatMap((audience) =>
      attempts.flatMap((attempt) =>
        [undefined, ...settings].flatMap((setting) =>
          selectActions(each, { audience, attempt, stage: 'result', setting }, find).map(({ id }) => id),
        ),
      ),
    ),
  );
}

/** Returns whether the message of a code is a hint over a live picture, in the stage `capture`. */
export function isLiveHint(code: string): boolean {
  return getEntry(code).liveHint;
}

/** Returns the catalogue's facts about a code, or those about unknown codes. */
function getEntry(code: string) {
  const { code: known } = readCode(code);
  return known === undefined ? unknownStatus : statusCatalogue[known];
}

/** Returns the contexts in which a text of a code's messages has a variant. In all others the messages are the same. */
export function findDifferingContexts(code: string, texts: readonly CopyText[]): ReadonlySet<ContextSuffix> {
  const owner = getOwner(code);
  const actions = listSuggestedActions(code);
  const isInMessage = ({ location: { path }, context }: CopyText) =>
    path.startsWith('actions.') ? actions.includes(context.owner) : context.owner === owner;
  return new Set(texts.filter(isInMessage).flatMap(({ key }) => key.contexts));
}
