import type { Operation } from '../catalogue/operations.ts';
import type { StatusCode } from '../catalogue/statusCatalogue.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { isRecord, safeGet, valuesIn } from './safeGet.ts';
import { readHttpStatus } from './readHttpStatus.ts';
import { readRefusal } from './readRefusal.ts';
import { readWholeNumber } from './readWholeNumber.ts';

/** What a body says. */
export interface BodyReading {
  /** The API's status, refusals included; `null` if it has none. */
  readonly code: StatusCode | number | null;
  /** The HTTP status that an error body of somebody else's repeats. */
  readonly httpStatus: number | null;
  /** What its flags refuse, for a body that has them and no status. */
  readonly refusal: StatusCode | null;
}

/** Codes that left the vendor's table, and older deployments still send. */
const formerCodes: Readonly<Record<number, StatusCode>> = { 414: 'multipleFaces' };

/** Members of a problem details object (RFC 9457) and of the error bodies of frameworks, any one of which tells. */
const foreignMembers = ['type', 'title', 'detail', 'error', 'path'];

/** Members of an error that was written as JSON, which tell together. */
const errorMembers = ['name', 'message'];

/** A number from the API, as a code. One that is not known comes back as it is. */
export function readApiStatus(status: number): StatusCode | number {
  return formerCodes[status] ?? status;
}

/** Reads a body that is flat or wrapped one level deep under any key. */
export function readBody(body: unknown, operation?: Operation): BodyReading {
  if (!isRecord(body)) return { code: null, httpStatus: null, refusal: null };
  const values = valuesIn(body);
  const wrapped = values.filter(isRecord);
  const envelopes = [body, ...wrapped];
  // Flags may stand one level further in, as those of a liveness check under `results`, and in a list.
  const layers = [body, ...[...values, ...wrapped.flatMap(valuesIn)].map(recordOrFirst).filter(isRecord)];

  const [outermost = null] = readStatuses(envelopes.filter(isOwn));
  const httpStatus = readStatuses(envelopes.filter((envelope) => !isOwn(envelope)))[0] ?? null;
  // Of several statuses the outermost counts, unless it is a success that another one denies.
  const denial = readStatuses(layers.filter(isOwn)).find((other) => other !== 200);
  const status = outermost === 200 ? (denial ?? 200) : outermost;
  const refusal = readRefusal(layers, status === 200 ? operation : undefined);
  if (status !== 200) return { code: status && readApiStatus(status), httpStatus, refusal };
  return { code: readHttpStatus(httpStatus) === null ? (refusal ?? 200) : null, httpStatus, refusal };
}

function recordOrFirst(value: unknown): unknown {
  return isRecord(value) ? value : safeGet(value, '0');
}

// Only a status of its own counts: a prototype is no answer of the API's.
function readStatuses(envelopes: readonly object[]): number[] {
  return envelopes
    .filter((envelope) => tryCatch(() => Object.hasOwn(envelope, 'status')))
    .map((envelope) => readWholeNumber(safeGet(envelope, 'status')))
    .filter((status) => status !== null);
}

// The API always explains itself in `status_message`; nobody else does.
function isOwn(envelope: object): boolean {
  const isText = (member: string) => typeof safeGet(envelope, member) === 'string';
  return isText('status_message') || !(foreignMembers.some(isText) || errorMembers.every(isText));
}
