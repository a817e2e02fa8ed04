import { hasOwn } from '../utils/hasOwn.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import { getMembers, safeGet, safePick } from './safeGet.ts';

/** The place of an object in a body. */
export interface Place {
  readonly object: object;
  readonly isDocumented: boolean;
  /** The name of the member that contains the object. */
  readonly name?: string;
}

/** One object of a body, and the status in it. */
export interface Layer {
  readonly object: object;
  /** How many objects stand around it. A list around it does not count. */
  readonly depth: number;
  /**
   * Who wrote the status: the API, an HTTP server or client, or unknown.
   *
   * - `api`: the object has the API's `status_message`.
   * - `http`: the object is the error of another program, which repeats HTTP's status.
   */
  readonly author: 'api' | 'http' | 'unknown';
  readonly status: number | null;
  /** Whether the API's answer may stand here without its `status_message`. */
  readonly isDocumentedPlace: boolean;
}

/** The member in which the API's reseller wraps each answer. */
export const resellerName = 'risetai';

/** Reads the status of an object, and who wrote it. */
export function readLayer({ object, name, isDocumented }: Place, depth: number, httpStatus: number | null): Layer {
  const status = readOwnStatus(object);
  const layer = { object, depth, isDocumentedPlace: isDocumented };
  if (isObjectOfApi(object)) return { ...layer, author: 'api', status };

  // The API writes its status in digits, and the name of the reseller's wrap proves whose status it is.
  const repeatsHttpStatus = status === httpStatus && isFailure(safeGet(object, 'status')) && name !== resellerName;
  const isHttp = isHttpError(object) || repeatsHttpStatus;
  if (status !== null && !isHttp) return { ...layer, author: 'unknown', status };
  return { ...layer, author: 'http', status: status ?? readFailureInWords(object) ?? readOtherHttpStatus(object) };
}

/** Returns whether the API wrote an object: only the API writes `status_message`. */
export function isObjectOfApi(value: unknown): value is object {
  return typeof safeGet(value, 'status_message') === 'string';
}

/** Reads the status of an object. An inherited status does not count, since the server did not send it. */
function readOwnStatus(object: object): number | null {
  const isOwn = tryCatch(() => hasOwn(object, 'status'), false);
  return isOwn ? readWholeNumber(safeGet(object, 'status')) : null;
}

/** The members of problem details (RFC 9457) and of the error bodies of web frameworks. One of them is enough. */
const frameworkErrorMembers = ['type', 'title', 'detail', 'error', 'path'] as const;

/** Returns whether another program wrote an object to report an error. */
function isHttpError(object: object): boolean {
  const members = safePick(object, ['status', 'name', 'message', ...frameworkErrorMembers]);
  const hasMessage = typeof members.message === 'string';
  const isSerializedError = hasMessage && typeof members.name === 'string';
  const isErrorOfHandler = hasMessage && typeof members.status === 'number';
  return (
    isSerializedError ||
    isErrorOfHandler ||
    isClientRecord(object) ||
    frameworkErrorMembers.some((member) => typeof members[member] === 'string')
  );
}

/** The members of what HTTP clients and apps make of an answer: RTK Query's error, or a copy of a Response. */
const clientRecordMembers: Readonly<Record<'typical' | 'other', readonly string[]>> = {
  /** One of them is enough to recognize such a record. */
  typical: ['data', 'body', 'statusText', 'ok', 'success'],
  other: ['status', 'error', 'errors', 'originalStatus', 'meta', 'url', 'headers'],
};

/** Returns whether an HTTP client wrote an object: a number as status, and of other members only those of an answer. */
function isClientRecord(object: object): boolean {
  if (typeof safeGet(object, 'status') !== 'number') return false;
  const { typical, other } = clientRecordMembers;
  const names = getMembers(object).map(([name]) => name);
  const untypicalNames = names.filter((name) => !typical.includes(name));
  return untypicalNames.length < names.length && untypicalNames.every((name) => other.includes(name));
}

/** Returns 0, which is no status of HTTP, if a server says in its `status` that it failed; otherwise `null`. */
function readFailureInWords(object: object): number | null {
  const status = safeGet(object, 'status');
  const isFailed = status === false || (typeof status === 'string' && /^(?:fail(?:ed)?|error|rejected)$/i.test(status));
  return isFailed ? 0 : null;
}

/** Reads an HTTP status that stands under another name than `status`. Many servers use `code` for other numbers too. */
function readOtherHttpStatus(object: object): number | null {
  const names = ['originalStatus', 'statusCode', 'httpStatus', 'code', 'message'] as const;
  const { originalStatus, statusCode, httpStatus, code, message } = safePick(object, names);
  const candidates = [originalStatus, statusCode, httpStatus, typeof message === 'string' ? code : null];
  return candidates.map(readWholeNumber).find(isFailure) ?? null;
}

/** Returns whether a value is the number of an HTTP status that reports a failure. */
function isFailure(status: unknown): status is number {
  return typeof status === 'number' && status >= 400 && status <= 599;
}
