import type { Operation } from '../catalogue/operations.ts';
import type { StatusCode } from '../catalogue/statusCatalogue.ts';
import { safeGet } from './safeGet.ts';

/** What an answer under status 200 must carry to be a success. */
const proofOf: Readonly<Record<Operation, string | null>> = {
  enroll: null,
  verify: 'verified',
  identify: 'return',
  compare: 'verified',
};

const yes = /^\s*(?:true|t|yes|y|ya|1)\s*$/i;

/**
 * The refusal that the flags of an answer spell out, or `null` if nothing in it refuses. What is not clearly yes is a
 * no, so that a new spelling never greets a stranger.
 *
 * A flag that is empty (`null`, or a list of nobody) refuses where the operation needs it or is not known: servers
 * that use one shape for all their answers leave it empty in the others.
 */
export function readRefusal(layers: readonly object[], operation?: Operation): StatusCode | null {
  const proof = operation && proofOf[operation];
  const valuesOf = (key: string) => layers.map((layer) => safeGet(layer, key)).filter((value) => value !== undefined);

  const refuses = (key: string, accepts: (value: unknown) => boolean) => {
    const values = valuesOf(key);
    const isAsked = key === proof;
    if (values.length === 0) return isAsked;
    return values.some((value) => (isEmpty(value) ? isAsked || proof === undefined : !accepts(value)));
  };

  if (refuses('liveness', isYes)) return 'notLive';
  if (!refuses('verified', isYes) && !refuses('match_status', isYes) && !refuses('return', namesSomebody)) return null;
  return [...layers, ...valuesOf('return').map(firstOf)].some(wearsMask) ? 'faceCovered' : 411;
}

function wearsMask(layer: unknown): boolean {
  return isYes(safeGet(layer, 'mask')) || isYes(safeGet(layer, 'masker'));
}

function isYes(value: unknown): boolean {
  return ['boolean', 'number', 'string'].includes(typeof value) && yes.test(String(value));
}

function isEmpty(value: unknown): boolean {
  return value === null || safeGet(value, 'length') === 0;
}

function namesSomebody(value: unknown): boolean {
  return [value, firstOf(value)].some((entry) => isName(safeGet(entry, 'user_id') ?? safeGet(entry, 'user_name')));
}

// At most one face is in the list, so the first is enough.
function firstOf(list: unknown): unknown {
  return safeGet(list, '0');
}

function isName(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /\S/.test(value));
}
