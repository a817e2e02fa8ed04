import { operations, type Operation } from '../../../src/catalogue/operations.ts';
import { findKnownEntry, unknownStatus } from '../../../src/catalogue/statusCatalogue.ts';
import { statusCodes } from '../../../src/catalogue/statusCodes.ts';
import { findAction } from '../../../src/text/ownStatuses.ts';
import { selectActions } from '../../../src/text/selectActions.ts';
import { privateRow, privateTextsCode } from '../../../src/catalogue/statusRows.ts';
import { settings } from '../../../src/text/StatusMessageOptions.ts';
import { getOwner, kitInventory, registryCodes, registryNames, type Inventory } from './inventory.ts';
import type { ContextSuffix } from './keys.ts';
import type { CopyText } from './listTexts.ts';
import { sourceLanguage } from './Locales.ts';
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
    .flatMap((situation) => (isLiveHint(code) ? [situation, { ...situation, stage: 'capture' as const }] : [situation]))
    .flatMap((situation) => [situation, ...settings.map((setting) => ({ ...situation, setting }))])
    .flatMap((situation) => [situation, ...listCommandSets(situation).map((commands) => ({ ...situation, commands }))])
    .flatMap((situation) => attempts.map((attempt) => ({ ...situation, attempt })))
    .flatMap((situation) => [situation, ...checkedOperations.map((operation) => ({ ...situation, operation }))]);
}

/** Returns every set of commands that a screen can offer, but for the full set: that is the default. */
function listCommandSets(situation: Situation): readonly (readonly string[])[] {
  const commands = listCommands(situation);
  const sets = commands.reduce<readonly (readonly string[])[]>(
    (subsets, command) => [...subsets, ...subsets.map((subset) => [...subset, command])],
    [[]],
  );
  return sets.filter(({ length }) => length < commands.length);
}

/** Returns the commands that the message of a situation can have, at any attempt. */
function listCommands(situation: Situation): readonly string[] {
  const selected = attempts.flatMap((attempt) => listActions({ ...situation, attempt }));
  // If the screen does not offer the first command of a code, the message may have another one in its place.
  const own = situation.stage === 'capture' ? [] : getShownEntry(situation).actions;
  return [...new Set([...own, ...selected])].filter((id) => findAction(id, [])?.kind === 'command');
}

/** Returns the ids of the actions that the kit selects for a situation. */
export function listActions(situation: Situation): readonly string[] {
  const { stage = 'result', setting, commands } = situation;
  const facts = getShownEntry(situation);
  const selected = selectActions(facts, { ...situation, stage, setting }, (id) => findAction(id, []), commands);
  return selected.map(({ id }) => id);
}

/** Returns whether the message of a code is a hint over a live picture, in the stage `capture`. */
export function isLiveHint(code: string): boolean {
  return getEntry(code).liveHint;
}

/** Returns the catalogue's facts about a code, or those about unknown codes. */
function getEntry(code: string) {
  return findKnownEntry(code) ?? unknownStatus;
}

/** Returns the facts that a message shows: on a screen that others see, the codes that reveal enrolment share theirs. */
export function getShownEntry({ code, privacy }: Pick<Situation, 'code' | 'privacy'>) {
  const entry = getEntry(code);
  return privacy && entry.revealsEnrolment ? { ...entry, ...privateRow } : entry;
}

/**
 * The contexts in which a text has a variant, by its owner: `codes.413` or `actions.moveCloser`. The owner of a text for
 * a screen that others see is `codes.411 private`.
 */
export type TextContexts = ReadonlyMap<string, ReadonlySet<ContextSuffix>>;

/** Returns the contexts in which each code and each action has a variant. In all others the words are the same. */
export function findTextContexts(texts: readonly CopyText[]): TextContexts {
  const contexts = new Map<string, Set<ContextSuffix>>();
  for (const { location, context, key } of texts) {
    const [section = ''] = location.path.split('.');
    const owner = nameOwner(`${section}.${context.owner}`, key.contexts.includes('private'));
    contexts.set(owner, new Set([...(contexts.get(owner) ?? []), ...key.contexts]));
  }
  return contexts;
}

function nameOwner(owner: string, isPrivate: boolean): string {
  return isPrivate ? `${owner} private` : owner;
}

/**
 * Returns the contexts of a situation for which a text of its message has a variant.
 *
 * @param actions - The ids of the message’s actions.
 */
export function listDifferingContexts(
  situation: Situation,
  actions: readonly string[],
  contexts: TextContexts,
): readonly ContextSuffix[] {
  const { attempt, privacy, operation, setting } = situation;
  const owners = listTextOwners(situation, actions);
  const given = [privacy && 'private', attempt > 1 && 'repeated', operation, setting] as const;
  return given.flatMap((context) => {
    if (!context || !owners.some((owner) => contexts.get(owner)?.has(context))) return [];
    return [context];
  });
}

/** Returns the owners of the texts of a message. */
function listTextOwners({ code, privacy }: Situation, actions: readonly string[]): readonly string[] {
  const owners = [`codes.${getOwner(code)}`, ...actions.map((id) => `actions.${id}`)];
  if (!privacy) return owners;
  const hidden = getEntry(code).revealsEnrolment ? [`codes.${privateTextsCode}`] : [];
  return [...owners, ...[...owners, ...hidden].map((owner) => nameOwner(owner, true))];
}

/** Returns the operations in which a code can have words of its own: all, or none. */
export function listDifferingOperations(code: string, contexts: TextContexts): readonly Operation[] {
  const differing = listCodeContexts(code, contexts);
  return operations.some((operation) => differing.has(operation)) ? operations : [];
}

/** Returns the contexts in which a code’s messages have words of their own. */
export function findDifferingContexts(code: string, texts: readonly CopyText[]): ReadonlySet<ContextSuffix> {
  return listCodeContexts(code, findTextContexts(texts));
}

function listCodeContexts(code: string, contexts: TextContexts): ReadonlySet<ContextSuffix> {
  const situations = listSituations(sourceLanguage, code, []);
  const owners = new Set(situations.flatMap((situation) => listTextOwners(situation, listActions(situation))));
  return new Set([...owners].flatMap((owner) => [...(contexts.get(owner) ?? [])]));
}
