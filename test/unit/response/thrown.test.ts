// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';
import { expectCode, expectCodes } from './support/expectCodes.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error('for developers'), { name, ...more });
const withCode = (code: string) => Object.assign(new Error(`connect ${code} 127.0.0.1:443`), { code });
/** The error of Node's fetch, whose cause says why it failed. */
const failedFetch = (code: string) => new TypeError('fetch failed', { cause: withCode(code) });

describe('readStatus of an error that fetch or an HTTP client throws', () => {
  it('returns offline for a lost connection', () => {
    const messages = {
      Chromium: 'Failed to fetch',
      'Chromium with Sentry': 'Failed to fetch (face.example)',
      Safari: 'Load failed',
      Firefox: 'NetworkError when attempting to fetch resource.',
      'React Native': 'Network request failed',
      Node: 'fetch failed',
      'Chromium, a body that breaks off': 'network error',
      'Firefox, a body that breaks off': 'Error in input stream',
      'older Firefox, a body that breaks off': 'Error in body stream',
      'Firefox, a body that breaks off, read by the app':
        'Content-Length header of network response exceeds response Body.',
      'Firefox, a compressed body that is damaged': 'Decoding failed.',
      'Node, a body that breaks off': 'terminated',
    };
    expectCodes(Object.entries(messages).map(([name, message]) => [name, new TypeError(message), 'offline']));
    expectCodes([
      ['ky 2', named('NetworkError', { message: 'Request failed due to a network error: POST /' }), 'offline'],
      ['a DOMException', new DOMException('A network error occurred.', 'NetworkError'), 'offline'],
      ['axios', named('AxiosError', { isAxiosError: true, code: 'ERR_NETWORK' }), 'offline'],
      ['a copy of an axios error', { isAxiosError: true, code: 'ERR_NETWORK' }, 'offline'],
      ['older axios', new Error('Network Error'), 'offline'],
      ['Node, refused', failedFetch('ECONNREFUSED'), 'offline'],
      ['Node, another cause', failedFetch('SOMETHING_ELSE'), 'offline'],
    ]);
  });

  it('returns offline for the words of Apple’s and Android’s networks, which native fetch layers pass on', () => {
    const messages = [
      'The network connection was lost.',
      'The Internet connection appears to be offline.',
      'Could not connect to the server.',
      'A server with the specified hostname could not be found.',
      'An SSL error has occurred and a secure connection to the server cannot be made.',
      'Unable to resolve host "face.example": No address associated with hostname',
      'Failed to connect to /10.0.2.2:443',
      'failed to connect to face.example/10.0.2.2 (port 443) from /10.0.2.16 (port 5) after 10000ms',
      'Request has been terminated\nPossible causes: the network is offline, Origin is not allowed',
      '[Network] Failed to fetch',
      'Software caused connection abort',
      'net::ERR_INTERNET_DISCONNECTED',
      'net::ERR_NETWORK_CHANGED',
    ];
    expectCodes(
      messages.flatMap((message) => [
        [`TypeError: ${message}`, new TypeError(message), 'offline'],
        [`text: ${message}`, message, 'offline'],
        [`text with a name: ${message}`, `TypeError: ${message}`, 'offline'],
      ]),
    );
    expectCodes([
      ['Apple', new TypeError('cancelled'), null],
      ['Chromium in a native app', new Error('net::ERR_TIMED_OUT'), 'timeout'],
      ['Android', new Error('Read timed out'), 'timeout'],
      ['Android, by its code', Object.assign(new Error('x'), { code: 'SocketTimeoutException' }), 'timeout'],
      ['Android, no address', Object.assign(new Error('x'), { code: 'UnknownHostException' }), 'offline'],
      ['Apple in Indonesian, by its code', Object.assign(new Error('x'), { code: 'NSURLErrorDomain' }), 'offline'],
    ]);
  });

  it('returns offline for Safari’s words for a service worker without an answer, whatever the reason is', () => {
    const messages = [
      'FetchEvent.respondWith received an error: TypeError: Load failed',
      'FetchEvent.respondWith received an error: Load failed',
      'FetchEvent.respondWith received an error: Returned response is null.',
      'FetchEvent.respondWith received an error: Error: no-response: no-response :: [{"url":"/verify"}]',
      'Response served by service worker is an error',
    ];
    expectCode(
      'offline',
      messages.map((message) => new TypeError(message)),
    );
  });

  it('returns offline for the error codes of Node’s sockets', () => {
    const codes = [
      ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN'],
      ...['ENETDOWN', 'ENETUNREACH', 'EHOSTUNREACH', 'EPIPE'],
    ];
    expectCode('offline', codes.map(withCode));
    expectCode(
      'offline',
      codes.map((code) => Object.assign(withCode(code), { isAxiosError: true })),
    );
  });

  it('returns null for a bug in the app, whose message is similar', () => {
    const messages = [
      'Cannot read properties of undefined (reading "status")',
      'response.json is not a function',
      'Failed to fetch dynamically imported module: https://app.example/verify.js',
      'The worker was terminated',
      'Image decoding failed.',
      'Decoding failed. Try another file.',
      'The app: FetchEvent.respondWith received an error: x',
      'Response served by service worker is an error page',
      'Right side of assignment cannot be destructured',
      'Failed to execute "fetch" on "Window": Failed to parse URL from //',
      'Failed to execute "getUserMedia" on "MediaDevices": At least one of audio and video must be requested',
      '',
    ];
    expectCodes(
      messages.flatMap((message) => [
        [`TypeError: ${message}`, new TypeError(message), null],
        [`Error: ${message}`, new Error(message), null],
      ]),
    );
  });

  it('returns null for a body with the message of a lost connection', () => {
    expect(readStatus({ message: 'Network Error' })).toBeNull();
  });

  it('returns timeout for an answer that does not come in time', () => {
    const axiosTimeout = { isAxiosError: true, code: 'ECONNABORTED', message: 'timeout of 1000ms exceeded' };
    expectCodes([
      ['a signal in Chromium', new DOMException('signal timed out', 'TimeoutError'), 'timeout'],
      ['a signal in Firefox', new DOMException('The operation timed out.', 'TimeoutError'), 'timeout'],
      ['a signal in Node', new DOMException('The operation was aborted due to timeout', 'TimeoutError'), 'timeout'],
      ['ky', named('TimeoutError'), 'timeout'],
      ['axios', named('AxiosError', axiosTimeout), 'timeout'],
      ['axios with clarifyTimeoutError', named('AxiosError', { isAxiosError: true, code: 'ETIMEDOUT' }), 'timeout'],
      ['React Native', new TypeError('Network request timed out'), 'timeout'],
      ['Safari', new TypeError('The request timed out.'), 'timeout'],
      ['Node, no connection', failedFetch('UND_ERR_CONNECT_TIMEOUT'), 'timeout'],
      ['Node, no answer', failedFetch('UND_ERR_HEADERS_TIMEOUT'), 'timeout'],
      ['Node, no end of the body', failedFetch('UND_ERR_BODY_TIMEOUT'), 'timeout'],
    ]);
  });

  it('returns null for a request that the app or the browser cancelled, whatever the HTTP status is', () => {
    const errors = {
      fetch: new DOMException('The user aborted a request.', 'AbortError'),
      axios: named('CanceledError', { code: 'ERR_CANCELED' }),
      'axios, by its name alone': named('CanceledError'),
      'axios, by its code alone': { isAxiosError: true, code: 'ERR_CANCELED' },
      'axios, when the page is left': named('AxiosError', { code: 'ECONNABORTED', message: 'Request aborted' }),
      XMLHttpRequest: new ProgressEvent('abort'),
    };
    expectCodes(Object.entries(errors).map(([name, error]) => [name, error, null]));
    expectCodes(Object.entries(errors).map(([name, error]) => [name, error, null, { httpStatus: 500 }]));
  });
});

describe('readStatus of an error of the camera', () => {
  it('returns the condition of the camera for the name of the error', () => {
    const codes = {
      NotAllowedError: 'cameraDenied',
      PermissionDeniedError: 'cameraDenied',
      PermissionDismissedError: 'cameraDenied',
      SecurityError: 'cameraDenied',
      NotFoundError: 'cameraNotFound',
      OverconstrainedError: 'cameraNotFound',
      ConstraintNotSatisfiedError: 'cameraNotFound',
      DevicesNotFoundError: 'cameraNotFound',
      NotReadableError: 'cameraInUse',
      TrackStartError: 'cameraInUse',
      NotSupportedError: 'cameraUnsupported',
    } as const;
    expectCodes(
      Object.entries(codes).flatMap(([name, code]) => [
        [name, new DOMException('for developers', name), code],
        [`a copy of ${name}`, { name, message: '', constraint: 'width' }, code],
      ]),
    );
  });

  it('returns cameraDenied whether the person refuses, closes the question or has refused in the settings', () => {
    const messages = ['Permission denied', 'Permission dismissed', 'Permission denied by system', ''];
    expectCode(
      'cameraDenied',
      messages.map((message) => new DOMException(message, 'NotAllowedError')),
    );
  });

  it('returns cameraNotFound for an OverconstrainedError that is neither a DOMException nor an Error', () => {
    class OverconstrainedError {
      readonly name = 'OverconstrainedError';
      readonly message = '';
      readonly constraint = 'width';
      readonly [Symbol.toStringTag] = 'OverconstrainedError';
    }
    expect(readStatus(new OverconstrainedError())).toBe('cameraNotFound');
  });

  it('returns null on a page that the person has left', () => {
    expect(readStatus(new DOMException('The document is not fully active.', 'InvalidStateError'))).toBeNull();
  });

  it('returns cameraInUse for an AbortError whose message is about starting the video', () => {
    const messages = ['Starting videoinput failed', 'Timeout starting video source'];
    expectCode(
      'cameraInUse',
      messages.map((message) => new DOMException(message, 'AbortError')),
    );
  });

  it('returns cameraUnsupported for the TypeError of a browser that hides the camera', () => {
    const messages = [
      "Cannot read properties of undefined (reading 'getUserMedia')",
      'navigator.mediaDevices is undefined',
      "undefined is not an object (evaluating 'navigator.mediaDevices.getUserMedia')",
      'navigator.mediaDevices.getUserMedia is not a function',
      'navigator.webkitGetUserMedia is not a function',
      "Cannot read properties of undefined (reading 'enumerateDevices')",
      "Cannot read properties of null (reading 'getSupportedConstraints')",
      "Cannot set properties of undefined (setting 'ondevicechange')",
      "Cannot destructure property 'getUserMedia' of 'navigator.mediaDevices' as it is undefined.",
      'can\'t access property "enumerateDevices", navigator.mediaDevices is undefined',
    ];
    expectCode(
      'cameraUnsupported',
      messages.map((message) => new TypeError(message)),
    );
  });

  it('returns null for a bug of the app, whose message has a similar name', () => {
    const messages = [
      "Cannot read properties of undefined (reading 'getUserMediaOptions')",
      "Cannot read properties of undefined (reading 'addEventListener')",
      "Cannot read properties of undefined (reading 'deviceId')",
      "can't access property 0, selectedMediaDevices is undefined",
      "undefined is not an object (evaluating 'app.mediaDevicesOfApp')",
      'app.enumerateDevicesAgain is not a function',
    ];
    expectCode(
      null,
      messages.map((message) => new TypeError(message)),
    );
  });

  it('returns cameraUnsupported for the words of camera libraries, also without an error', () => {
    const messages = [
      'getUserMedia is not implemented in this browser',
      'getUserMedia not supported',
      'getUserMedia is not supported in this browser.',
      'Your browser does not support getUserMedia',
      'MediaDevices API not available',
      'navigator.mediaDevices is not available in this context',
    ];
    expectCodes(
      messages.flatMap((message) => [
        [`an error: ${message}`, new Error(message), 'cameraUnsupported'],
        [`a text: ${message}`, message, 'cameraUnsupported'],
      ]),
    );
  });

  it('returns null for an error with the name of a camera’s that something else throws', () => {
    const errors = {
      NotAllowedError: [
        "play() failed because the user didn't interact with the document first",
        'play() can only be initiated by a user gesture.',
        'The play method is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
        'Permission was denied',
        'Document is hidden',
        "'screen-wake-lock' is not allowed by Permissions Policy",
        'Clipboard write was blocked due to lack of user activation.',
        'The operation either timed out or was not allowed. See: https://www.w3.org/TR/webauthn-2/',
        "Failed to execute 'request' on 'WakeLock': The requesting page is not visible",
        'Wake Lock permission request denied',
        "Failed to execute 'share' on 'Navigator': Must be handling a user gesture to perform a share request.",
        "Failed to execute 'writeText' on 'Clipboard': Document is not focused.",
      ],
      NotSupportedError: [
        'screen.orientation.lock() is not available on this device.',
        'The element has no supported sources.',
        'The media resource indicated by the src attribute or assigned media provider object was not suitable.',
        'Failed to load because no supported source was found.',
      ],
      SecurityError: [
        'The operation is insecure.',
        'The page needs to be fullscreen in order to call screen.orientation.lock()',
        "Failed to read the 'localStorage' property from 'Window': Access is denied for this document.",
        "Failed to execute 'toDataURL' on 'HTMLCanvasElement': Tainted canvases may not be exported.",
      ],
      NotFoundError: [
        "Failed to execute 'removeChild' on 'Node': The node to be removed is not a child of this node.",
        "IDBDatabase.transaction: 'photos' is not a known object store name",
        'Node.removeChild: The node to be removed is not a child of this node',
      ],
      NotReadableError: [
        'The requested file could not be read, typically due to permission problems that have occurred after a reference to a file was acquired.',
      ],
    };
    expectCodes(
      Object.entries(errors).flatMap(([name, messages]) =>
        messages.map((message) => [`${name}: ${message}`, new DOMException(message, name), null] as const),
      ),
    );
  });

  it('returns cameraDenied for the words of each browser for a refused camera', () => {
    const messages = [
      'The request is not allowed by the user agent or the platform in the current context.',
      'The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
      "Failed to execute 'getUserMedia' on 'MediaDevices': Permission denied",
      'Permissions policy violation: camera is not allowed in this document.',
    ];
    expectCode(
      'cameraDenied',
      messages.map((message) => new DOMException(message, 'NotAllowedError')),
    );
  });

  it('returns null for a name that is not known, also for the name of a member of every object', () => {
    const names = ['InvalidStateError', 'constructor', '__proto__', 'toString', ''];
    expectCodes(
      names.flatMap((name) => [
        [`an object named ${name}`, { name, code: name, message: name }, null],
        [`an error named ${name}`, named(name), null],
      ]),
    );
  });
});

describe('readStatus of an XMLHttpRequest', () => {
  /** The members that matter. jsdom's own XMLHttpRequest cannot be given an answer. */
  const request = (more: object) => ({
    getAllResponseHeaders: () => '',
    readyState: 4,
    status: 0,
    response: '',
    ...more,
  });
  const load = (more: object) => ({ type: 'load', loaded: 1, total: 1, target: request(more) });

  it('returns the failure of the event with which it ends', () => {
    for (const [type, code] of [
      ['error', 'offline'],
      ['timeout', 'timeout'],
      ['abort', null],
    ] as const) {
      expectCodes([
        [`${type}: a progress event`, new ProgressEvent(type), code],
        [`${type}: a copy of a progress event`, { type, loaded: 0, target: request({}) }, code],
        [`${type}: a plain event`, { type, target: request({}) }, code],
      ]);
    }
  });

  it('returns the code of the body', () => {
    expect(readStatus(request({ status: 413, response: '{"status":"413"}' }))).toBe(413);
    expect(readStatus(load({ status: 200, response: { risetai: { status: '412' } } }))).toBe(412);
    expect(readStatus(request({ status: 200, response: undefined, responseText: '{"status":"411"}' }))).toBe(411);
  });

  it('returns the code for the HTTP status if the body has none', () => {
    expect(readStatus(request({ status: 413, response: '<html>' }))).toBe('imageTooLarge');
    expect(readStatus(load({ status: 200, response: null }))).toBeNull();
  });

  it('returns offline if it has ended without an answer, and null if it has not ended', () => {
    expect(readStatus(request({}))).toBe('offline');
    expect(readStatus(new XMLHttpRequest())).toBeNull();
  });

  it('returns the code for the HTTP status if its text cannot be read', () => {
    const sealed = request({ status: 413, response: null });
    Object.defineProperty(sealed, 'responseText', {
      get: () => {
        throw new DOMException('responseType is json', 'InvalidStateError');
      },
    });
    expect(readStatus(sealed)).toBe('imageTooLarge');
  });

  it('reads how a request of jQuery has ended', () => {
    const ended = (statusText: string) => request({ readyState: 0, statusText });
    expectCodes([
      ['a lost connection', ended('error'), 'offline'],
      ['a timeout', ended('timeout'), 'timeout'],
      ['a cancel', ended('abort'), null],
    ]);
  });

  it('does not take the error of a FileReader for one of a request', () => {
    expect(readStatus({ type: 'error', loaded: 0, target: new FileReader() })).toBeNull();
  });

  it('does not take an error event of something else for one of a request', () => {
    expect(readStatus(new Event('error'))).toBeNull();
  });
});
