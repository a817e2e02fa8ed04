import type { ConditionCode } from '../catalogue/statusCatalogue.ts';
import { safeGet } from './safeGet.ts';
import { isRequest } from './readAnswer.ts';

type Failure = ConditionCode | 'cancelled';

/** By the `name` of an error, or the `code` that axios or Node gives it. */
const byName: Readonly<Record<string, Failure>> = {
  AbortError: 'cancelled',
  CanceledError: 'cancelled',
  ERR_CANCELED: 'cancelled',
  TimeoutError: 'timeout',
  ECONNABORTED: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  NetworkError: 'offline',
  ERR_NETWORK: 'offline',
  ECONNREFUSED: 'offline',
  ECONNRESET: 'offline',
  ENOTFOUND: 'offline',
  EAI_AGAIN: 'offline',
  ENETDOWN: 'offline',
  ENETUNREACH: 'offline',
  EHOSTUNREACH: 'offline',
  EPIPE: 'offline',
  NotAllowedError: 'cameraDenied',
  PermissionDeniedError: 'cameraDenied',
  PermissionDismissedError: 'cameraDenied',
  SecurityError: 'cameraDenied',
  NotFoundError: 'cameraNotFound',
  DevicesNotFoundError: 'cameraNotFound',
  OverconstrainedError: 'cameraNotFound',
  ConstraintNotSatisfiedError: 'cameraNotFound',
  NotReadableError: 'cameraInUse',
  TrackStartError: 'cameraInUse',
  NotSupportedError: 'cameraUnsupported',
};

/**
 * By the message, where the name alone would mislead: a TypeError is a lost network, a browser without a camera, or a
 * bug in the app. Whole sentences of browsers and clients only, so that a bug never passes for a lost network.
 */
const byMessage: readonly (readonly [RegExp, Failure])[] = [
  // Chromium and Safari; Firefox, axios before 0.27, and a body cut off in Chromium; React Native; Node.
  [/^(?:failed to fetch|load failed)(?: \(\S+\))?$/i, 'offline'],
  [/^network ?error(?: when attempting to fetch resource\.)?$/i, 'offline'],
  [/^(?:network request|fetch) failed$/i, 'offline'],
  // React Native and Safari.
  [/^(?:network request|the request) timed out\.?$/i, 'timeout'],
  // A body cut off in Firefox; in Node's fetch; in axios on Node.
  [/^(?:error in (?:input|body) stream|terminated|stream has been aborted)$/i, 'offline'],
  // axios gives it the code of a timeout, but the browser stopped the request: the person left the page.
  [/^Request aborted$/, 'cancelled'],
  // A camera that does not start is an AbortError in Firefox ("Starting videoinput failed") and Chromium.
  [/starting video/i, 'cameraInUse'],
  // `navigator.mediaDevices` is missing without HTTPS and in some in-app browsers; each engine says it otherwise.
  [/^(?=.*(?:mediaDevices|getUserMedia)).*(?:undefined|null|not a function)/, 'cameraUnsupported'],
];

const byEventType: Readonly<Record<string, Failure>> = { abort: 'cancelled', error: 'offline', timeout: 'timeout' };

/**
 * What went wrong before there was an answer, from an error, an XMLHttpRequest or one of its events. `null` where it
 * cannot be told: a bug in the app is not a lost network.
 */
export function readThrown(value: unknown): Failure | null {
  if (isRequest(value)) return hasFailed(value) ? 'offline' : null;
  if (isRequestEvent(value)) return lookUp(byEventType, safeGet(value, 'type'));
  const name = safeGet(value, 'name');
  return (
    // Node's fetch only says that it failed; its cause says how.
    lookUp(byName, safeGet(safeGet(value, 'cause'), 'code')) ??
    readMessage(name, safeGet(value, 'message')) ??
    lookUp(byName, name) ??
    lookUp(byName, safeGet(value, 'code'))
  );
}

// Of a progress event or, as some make it, a plain one.
function isRequestEvent(value: unknown): boolean {
  return typeof safeGet(value, 'loaded') === 'number' || isRequest(safeGet(value, 'target'));
}

function hasFailed(request: unknown): boolean {
  return safeGet(request, 'readyState') === 4 && safeGet(request, 'status') === 0;
}

// Only what has a name is an error: a body may carry a `message` too.
function readMessage(name: unknown, message: unknown): Failure | null {
  if (typeof name !== 'string' || typeof message !== 'string') return null;
  return byMessage.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

function lookUp(table: Readonly<Record<string, Failure>>, key: unknown): Failure | null {
  return typeof key === 'string' && Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
