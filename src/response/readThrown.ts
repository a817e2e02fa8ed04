import type { ConditionCode } from '../catalogue/statusCatalogue.ts';
import { isRequest } from './readAnswer.ts';
import { safeGet, safePick } from './safeGet.ts';

type Failure = ConditionCode | 'cancelled';

/** The failures by the `name` of an error, or by the `code` that axios or Node gives it. */
const failureByName: Readonly<Record<string, Failure>> = {
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
 * The failures by the message of an error, where its name is not enough. For example, a TypeError is a lost connection,
 * a browser without a camera, or a bug in the app. Most patterns match a whole message of a browser or a client, so that
 * a bug is not taken for a lost connection.
 */
const failureByMessage: readonly (readonly [RegExp, Failure])[] = [
  // Chromium; Safari.
  [/^(?:failed to fetch|load failed)(?: \(\S+\))?$/i, 'offline'],
  // Firefox; axios before 0.27, and Chromium for a body that breaks off.
  [/^network ?error(?: when attempting to fetch resource\.)?$/i, 'offline'],
  // React Native; Node.
  [/^(?:network request|fetch) failed$/i, 'offline'],
  // React Native; Safari.
  [/^(?:network request|the request) timed out\.?$/i, 'timeout'],
  // A body that breaks off: Firefox; fetch in Node; axios in Node.
  [/^(?:error in (?:input|body) stream|terminated|stream has been aborted)$/i, 'offline'],
  // axios gives this error the code of a timeout. In fact the browser stopped the request, since the page was left.
  [/^Request aborted$/, 'cancelled'],
  // A camera that does not start is an AbortError: in Firefox ("Starting videoinput failed") and in Chromium.
  [/starting video/i, 'cameraInUse'],
  // `navigator.mediaDevices` is missing without HTTPS and in some in-app browsers. Each engine has its own message.
  [/^(?=.*(?:mediaDevices|getUserMedia)).*(?:undefined|null|not a function)/, 'cameraUnsupported'],
];

const failureByEventType: Readonly<Record<string, Failure>> = {
  abort: 'cancelled',
  error: 'offline',
  timeout: 'timeout',
};

/**
 * Returns what failed before an answer came, from an error, an XMLHttpRequest or an event of one. Returns `null` if the
 * value does not say it: a bug in the app is not a lost connection.
 */
export function readThrown(value: unknown): Failure | null {
  if (isRequest(value)) return hasEndedWithoutAnswer(value) ? 'offline' : null;
  if (isRequestEvent(value)) return findFailure(failureByEventType, safeGet(value, 'type'));

  const { name, message, code, cause } = safePick(value, ['name', 'message', 'code', 'cause']);
  return (
    // The error of Node's fetch only says that it failed. Its cause says why.
    findFailure(failureByName, safeGet(cause, 'code')) ??
    readMessage(name, message) ??
    findFailure(failureByName, name) ??
    findFailure(failureByName, code)
  );
}

function hasEndedWithoutAnswer(request: unknown): boolean {
  const { readyState, status } = safePick(request, ['readyState', 'status']);
  return readyState === 4 && status === 0;
}

/** Returns whether a value is an event of a request: a progress event, or a plain event with the request as target. */
function isRequestEvent(value: unknown): boolean {
  const { loaded, target } = safePick(value, ['loaded', 'target']);
  return typeof loaded === 'number' || isRequest(target);
}

/** Reads the message of an error. A value without a name is not an error: a body may have a `message` too. */
function readMessage(name: unknown, message: unknown): Failure | null {
  if (typeof name !== 'string' || typeof message !== 'string') return null;
  return failureByMessage.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

function findFailure(table: Readonly<Record<string, Failure>>, key: unknown): Failure | null {
  return typeof key === 'string' && Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
