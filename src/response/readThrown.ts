import {
  failureByEventType,
  failureByMessage,
  failureByName,
  messagesWithoutCamera,
  type Failure,
} from './failures.ts';
import { isRequest } from './readAnswer.ts';
import { safeGet, safePick } from './safeGet.ts';
import { hasOwn } from '../utils/hasOwn.ts';

/**
 * Returns what failed before an answer came. Returns `null` if the value does not say it: a bug in the app is not a lost
 * connection.
 *
 * @param value - An error or its text, an XMLHttpRequest, an event of one, or the error record of RTK Query.
 */
export function readThrown(value: unknown): Failure | null {
  if (isRequest(value)) return readRequestFailure(value);
  if (isRequestEvent(value)) return findFailure(failureByEventType, safeGet(value, 'type'));

  const { status, error } = safePick(value, ['status', 'error']);
  if (status === 'TIMEOUT_ERROR') return 'timeout';
  if (status === 'FETCH_ERROR') return readError(splitErrorText(error)) ?? 'offline';
  return readError(typeof value === 'string' ? splitErrorText(value) : safePick(value, ['name', 'message', 'code']));
}

/** Reads a request without an answer. jQuery's substitute for a request says in `statusText` how it ended. */
function readRequestFailure(request: unknown): Failure | null {
  const { readyState, status, statusText } = safePick(request, ['readyState', 'status', 'statusText']);
  if (status !== 0) return null;
  return findFailure(failureByEventType, statusText) ?? (readyState === 4 ? 'offline' : null);
}

/** Returns whether a value is an event of a request: a progress event, or a plain event with the request as target. */
function isRequestEvent(value: unknown): boolean {
  const { loaded, target } = safePick(value, ['loaded', 'target']);
  const isOfFileReader = typeof safeGet(target, 'readAsDataURL') === 'function';
  return isRequest(target) || (typeof loaded === 'number' && !isOfFileReader);
}

interface ErrorMembers {
  readonly name: unknown;
  readonly message: unknown;
  readonly code?: unknown;
}

/** Splits the text of an error into its name and message: `TypeError: Failed to fetch`, or one of the two alone. */
function splitErrorText(text: unknown): ErrorMembers {
  if (typeof text !== 'string') return { name: null, message: null };
  const parts = /^(\w*Error)(?:: (.*))?$/s.exec(text);
  return { name: parts?.[1] ?? 'Error', message: parts ? (parts[2] ?? '') : text };
}

/** Reads the members of an error. A value without a name is not an error: a body may have a `message` too. */
function readError({ name, message, code }: ErrorMembers): Failure | null {
  const text = typeof name === 'string' && typeof message === 'string' ? message.slice(0, maxMessageLength) : '';
  const failure = failureByMessage.find(([pattern]) => pattern.test(text))?.[1];
  if (failure) return failure;
  const named = findFailure(failureByName, name) ?? findFailure(failureByName, code);
  const isOfSomethingElse = named?.startsWith('camera') && messagesWithoutCamera.some((pattern) => pattern.test(text));
  return isOfSomethingElse ? null : named;
}

/** In characters. No message of a browser or a client is longer. */
const maxMessageLength = 1_000;

function findFailure(table: Readonly<Record<string, Failure>>, key: unknown): Failure | null {
  return typeof key === 'string' && hasOwn(table, key) ? (table[key] ?? null) : null;
}
