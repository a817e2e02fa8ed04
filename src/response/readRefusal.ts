import type { Operation } from '../catalogue/operations.ts';
import type { StatusCode } from '../catalogue/statusCatalogue.ts';
import { peek } from './peek.ts';

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
  const valuesOf = (key: string) => layers.map((layer) => peek(layer, key)).filter((value) => value !== undefined);

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
  return isYes(peek(layer, 'mask')) || isYes(peek(layer, 'masker'));
}

function isYes(value: unknown): boolean {
  return ['boolean', 'number', 'string'].includes(typeof value) && yes.test(String(value));
}

function isEmpty(value: unknown): boolean {
  return value === null || peek(value, 'length') === 0;
}

function namesSomebody(value: unknown): boolean {
  return [value, firstOf(value)].some((entry) => isName(peek(entry, 'user_id') ?? peek(entry, 'user_name')));
}

// At most one face is in the list, so the first is enough.
function firstOf(list: unknown): unknown {
  return peek(list, '0');
}

function isName(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /\S/.test(value));
}
