import { actionCatalogue, type ActionEntry } from '../catalogue/actionCatalogue.ts';
import { readCode } from '../catalogue/readCode.ts';
import { findKnownEntry, unknownStatus, type StatusEntry } from '../catalogue/statusCatalogue.ts';
import { hasOwn } from '../utils/hasOwn.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';

/** The id of something of the app's own. `& {}` keeps the kit's ids in the suggestions of an editor. */
type OwnId = string & {};

/** The facts about a code of the kit or of an app. */
export interface MessageEntry extends Omit<StatusEntry, 'code' | 'actions'> {
  readonly code: StatusEntry['code'] | 'unknown' | OwnId;
  readonly actions: readonly string[];
}

/** The facts about an action of the kit or of an app. */
export type MessageAction = Omit<ActionEntry, 'id'> & { readonly id: string };

/** Marks the result of `defineStatuses`, also of another copy of the kit. */
export const statusesMark = /* @__PURE__ */ Symbol.for('face-status-kit.statuses');

/**
 * The codes and actions of an app: the result of `defineStatuses`, which has checked every value.
 *
 * @typeParam OwnActionId - The ids of the app's own actions.
 */
export interface Statuses<OwnActionId extends string = string> {
  readonly [statusesMark]: true;
  /** The facts about each code, by the code as text. */
  readonly entries: ReadonlyMap<string, MessageEntry>;
  readonly actions: ReadonlyMap<string, MessageAction>;
  /** The words, in the form of the option `messages`. */
  readonly messages: object;
  /** Never set: it carries the ids in the type. */
  readonly ownActionId?: OwnActionId;
}

/** Statuses, or a list of them. The first that has a code or an action provides it. */
export type StatusesOption<OwnActionId extends string = string> =
  Statuses<OwnActionId> | readonly (StatusesOption<OwnActionId> | undefined)[];

/** Returns the statuses of the option `statuses`, the first first. A value that is none is left out. Never throws. */
export function listStatuses(option: unknown): readonly Statuses[] {
  if (option === undefined || option === null) return [];
  return tryCatch(() => {
    if (Array.isArray(option)) return option.flatMap(listStatuses);
    if (isStatuses(option)) return [option];
    if (process.env.NODE_ENV !== 'production') {
      warnOnce('`statuses` should be the result of defineStatuses. It is ignored.');
    }
    return [];
  }, []);
}

function isStatuses(value: unknown): value is Statuses {
  return typeof value === 'object' && value !== null && Reflect.get(value, statusesMark) === true;
}

/** Returns the facts about a code, and its reference: of the app's own statuses, of the kit, or of unknown codes. */
export function findEntry(
  code: unknown,
  statuses: readonly Statuses[],
): { readonly entry: MessageEntry; readonly reference: string } {
  const known = findKnownEntry(code);
  const key = known?.code ?? (typeof code === 'string' ? code.trim() : code);
  for (const { entries } of statuses) {
    const own = typeof key === 'string' || typeof key === 'number' ? entries.get(String(key)) : undefined;
    if (own) return { entry: own, reference: String(own.code) };
  }
  return known
    ? { entry: known, reference: String(known.code) }
    : { entry: unknownStatus, reference: getReference(code) };
}

/**
 * The largest number that a reference shows. It has 6 digits, far fewer than a NIK (16) or a phone number, so that a
 * reference cannot show either of them.
 */
const maxReference = 999_999;

/**
 * Returns the reference of an unknown code: its number if it is a whole number of up to six digits, and otherwise
 * `"unknown"`, since the value may contain a name, a NIK or the text of a server.
 */
function getReference(value: unknown): string {
  const code = readCode(value);
  const isShort = Number.isInteger(code) && Math.abs(Number(code)) <= maxReference;
  return isShort ? String(code) : 'unknown';
}

/** Returns an action of the app or of the kit, or `undefined` for an unknown id. */
export function findAction(id: unknown, statuses: readonly Pick<Statuses, 'actions'>[]): MessageAction | undefined {
  if (typeof id !== 'string') return undefined;
  for (const { actions } of statuses) {
    const own = actions.get(id);
    if (own) return own;
  }
  const kitActions: Readonly<Record<string, MessageAction>> = actionCatalogue;
  return hasOwn(kitActions, id) ? kitActions[id] : undefined;
}
