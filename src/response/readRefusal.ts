import type { Operation } from '../catalogue/operations.ts';
import type { StatusCode } from '../catalogue/statusCodes.ts';
import { safeGet, safePick } from './safeGet.ts';

/** The flag that proves the success of each operation. An enrolment has none: its status 200 is enough. */
const proofs = {
  enroll: null,
  verify: 'verified',
  identify: 'return',
  compare: 'verified',
} as const satisfies Record<Operation, string | null>;

const flagNames = ['verified', 'liveness', 'match_status', 'return'] as const;

type FlagName = (typeof flagNames)[number];

/**
 * Returns the refusal that the flags of an answer report, or `null` if no flag refuses. A value that is not clearly a
 * yes refuses. This way a new spelling of "no" is never taken for a success.
 *
 * An empty flag (`null`, or an empty list) refuses if it is the proof of the operation, or if the operation is unknown.
 * Otherwise it does not refuse: some servers send every flag in every answer, and leave the unused ones empty.
 */
export function readRefusal(objects: readonly object[], operation?: Operation): StatusCode | null {
  const layers = objects.map((object) => safePick(object, flagNames));
  const proof = operation && proofs[operation];
  const getFlags = (name: FlagName) => layers.map((layer) => layer[name]).filter(isFlag);

  const isRefusedBy = (name: FlagName, isAccepted: (value: unknown) => boolean) => {
    const values = getFlags(name);
    const isProof = name === proof;
    if (values.length === 0) return isProof;
    const doesEmptyRefuse = isProof || proof === undefined;
    return values.some((value) => (isEmpty(value) ? doesEmptyRefuse : !isAccepted(value)));
  };

  // If the face is not live, the other flags mean nothing.
  if (isRefusedBy('liveness', isYes)) return 'notLive';
  const isNoMatch =
    isRefusedBy('verified', isYes) || isRefusedBy('match_status', isYes) || isRefusedBy('return', hasPerson);
  if (!isNoMatch) return null;
  const people = getFlags('return').map(getFirstEntry);
  return [...objects, ...people].some(isMaskWorn) ? 'faceCovered' : 411;
}

/** Returns whether a member is there and is a flag. A server may name the wrap of an answer like a flag. */
function isFlag(value: unknown): boolean {
  return value !== undefined && typeof safeGet(value, 'status_message') !== 'string';
}

const yes = /^\s*(?:true|t|yes|y|ya|1)\s*$/i;

function isYes(value: unknown): boolean {
  return ['boolean', 'number', 'string'].includes(typeof value) && yes.test(String(value));
}

function isEmpty(value: unknown): boolean {
  return value === null || safeGet(value, 'length') === 0;
}

/** Returns whether the `return` of an identification, a list or one object, names an enrolled person. */
function hasPerson(value: unknown): boolean {
  return [value, getFirstEntry(value)].some((entry) => {
    const { user_id, user_name } = safePick(entry, ['user_id', 'user_name']);
    return isIdentifier(user_id ?? user_name);
  });
}

/** Returns the first entry of a list. The API puts at most one person in the list. */
function getFirstEntry(list: unknown): unknown {
  return safeGet(list, '0');
}

/** The texts with which a server says that it has found nobody. */
const nobody = /^\s*(?:|unknown|none|null|undefined|-1)\s*$/i;

function isIdentifier(value: unknown): boolean {
  return typeof value === 'number' ? value >= 0 : typeof value === 'string' && !nobody.test(value);
}

function isMaskWorn(object: unknown): boolean {
  const { mask, masker } = safePick(object, ['mask', 'masker']);
  return isYes(mask) || isYes(masker);
}
