import type { ConditionCode } from '../catalogue/statusCodes.ts';

/** What failed before an answer came. `cancelled`: the app or the browser stopped the request. */
export type Failure = ConditionCode | 'cancelled';

/** The failures by the `name` of an error, or by the `code` that axios, Node or a native fetch layer gives it. */
export const failureByName: Readonly<Record<string, Failure>> = {
  AbortError: 'cancelled',
  CanceledError: 'cancelled',
  ERR_CANCELED: 'cancelled',
  TimeoutError: 'timeout',
  ECONNABORTED: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  SocketTimeoutException: 'timeout',
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
  UnknownHostException: 'offline',
  ConnectException: 'offline',
  NSURLErrorDomain: 'offline',
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
export const failureByMessage: readonly (readonly [RegExp, Failure])[] = [
  // Chromium; Safari.
  [/^(?:failed to fetch|load failed)(?: \(\S+\))?$/i, 'offline'],
  // Firefox; axios before 0.27, and Chromium for a body that breaks off.
  [/^network ?error(?: when attempting to fetch resource\.)?$/i, 'offline'],
  // React Native; Node.
  [/^(?:network request|fetch) failed$/i, 'offline'],
  // Apple's system, in Safari and in native apps.
  [/^(?:the network connection was lost|the internet connection appears to be offline)\.?$/i, 'offline'],
  [/^(?:could not connect to the server|a server with the specified hostname could not be found)\.?$/i, 'offline'],
  [/^an SSL error has occurred and a secure connection to the server cannot be made\.?$/i, 'offline'],
  // Android's system, in native apps.
  [/^(?:unable to resolve host .*|failed to connect to \S.*|software caused connection abort)$/i, 'offline'],
  [/^(?:read timed out|timeout)$/i, 'timeout'],
  // superagent in browsers.
  [/^request has been terminated\s/i, 'offline'],
  // urql.
  [/^\[network\] (?:failed to fetch|load failed)$/i, 'offline'],
  // Chromium in native apps.
  [/^net::ERR_(?:CONNECTION_|)TIMED_OUT$/, 'timeout'],
  [/^net::ERR_(?:INTERNET_|NETWORK_|NAME_|ADDRESS_|CONNECTION_)\w+$/, 'offline'],
  // React Native; Safari.
  [/^(?:network request|the request) timed out\.?$/i, 'timeout'],
  // A body that breaks off: Firefox, also where there is no such header; fetch in Node; axios in Node.
  [/^content-length header of network response exceeds response body\.$/i, 'offline'],
  [/^(?:error in (?:input|body) stream|terminated|stream has been aborted|decoding failed\.)$/i, 'offline'],
  // Safari, when a service worker has no answer, whatever the reason is. Other browsers call it a lost connection.
  [/^FetchEvent\.respondWith received an error: |^Response served by service worker is an error$/, 'offline'],
  // axios gives this error the code of a timeout. In fact the browser stopped the request, since the page was left.
  [/^Request aborted$/, 'cancelled'],
  // Safari, when the page is left.
  [/^cancell?ed$/, 'cancelled'],
  // A camera that does not start is an AbortError: in Firefox ("Starting videoinput failed") and in Chromium.
  [/starting video/i, 'cameraInUse'],
  // `navigator.mediaDevices` is missing without HTTPS and in some in-app browsers. Each engine and each camera library
  // has its own message. Chromium's names only the member that was read or set, so only names that nothing else has count.
  [
    /^(?=.*(?:\bmediaDevices|getUserMedia|enumerateDevices|getSupportedConstraints|ondevicechange)\b).*(?:undefined|null|not a function|not (?:implemented|supported|available|support))/i,
    'cameraUnsupported',
  ],
];

/**
 * The messages of errors that have the name of a camera's error, but come from something else. In particular, a
 * NotAllowedError of `video.play()` is not a refused camera: a touch of the person cures it.
 */
export const messagesWithoutCamera: readonly RegExp[] = [
  // Media that the browser may not or cannot play.
  /^play\(\)|^the play method|^the media resource indicated by the src|supported sources?\b/i,
  // What needs a touch, in Chromium and Firefox.
  /user gesture|user activation|interact with the document/i,
  // The screen and its wake lock; the last two are Safari's.
  /wake[ -]?lock|fullscreen|orientation|^permission was denied$|^document is hidden$/i,
  // A canvas with a picture of another site, or storage that is turned off, in Firefox and Safari.
  /^the operation is insecure\.?$/i,
  // A passkey.
  /^the operation either timed out or was not allowed|^this request has been cancelled by the user/i,
  // Chromium's message for any other function or property, such as "Failed to execute 'removeChild' on 'Node': …".
  /^failed to (?:execute|read|set|construct) (?!.*MediaDevices)/i,
  // Firefox's message for a function of a node or a database.
  /^(?:Node|Element|Document|IDB\w+)\.\w+: /,
  // A file that was moved or changed after the person chose it.
  /^(?:the|a) requested file/i,
];

/** The failures by the type of the event with which an XMLHttpRequest ends. jQuery calls its failures the same. */
export const failureByEventType: Readonly<Record<string, Failure>> = {
  abort: 'cancelled',
  error: 'offline',
  timeout: 'timeout',
};
