// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error('for developers'), { name, ...more });

describe('a lost network', () => {
  it.each([
    ['Chromium', 'Failed to fetch'],
    ['Chromium behind a Sentry wrapper', 'Failed to fetch (face.example)'],
    ['Safari', 'Load failed'],
    ['Firefox', 'NetworkError when attempting to fetch resource.'],
    ['a body cut off in Chromium', 'network error'],
    ['a body cut off in Firefox', 'Error in input stream'],
    ['a body cut off in older Firefox', 'Error in body stream'],
    ['a body cut off in Node', 'terminated'],
    ['React Native', 'Network request failed'],
    ['Node', 'fetch failed'],
  ])('is offline as %s tells it', (_, message) => {
    expect(readStatus(new TypeError(message))).toBe('offline');
  });

  it('is offline as ky 2 tells it, and as a DOMException may', () => {
    expect(readStatus(named('NetworkError', { message: 'Request failed due to a network error: POST /' }))).toBe(
      'offline',
    );
    expect(readStatus(new DOMException('A network error occurred.', 'NetworkError'))).toBe('offline');
  });

  it('is offline as axios tells it', () => {
    expect(readStatus(named('AxiosError', { isAxiosError: true, code: 'ERR_NETWORK' }))).toBe('offline');
    expect(readStatus({ isAxiosError: true, code: 'ERR_NETWORK' })).toBe('offline');
    expect(readStatus(new Error('Network Error'))).toBe('offline');
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN'])(
    'is offline as Node’s sockets tell it: %s',
    (code) => {
      expect(readStatus(Object.assign(new Error(`connect ${code} 127.0.0.1:443`), { code }))).toBe('offline');
    },
  );

  it.each([
    'Cannot read properties of undefined (reading "status")',
    'response.json is not a function',
    'Failed to fetch dynamically imported module: https://app.example/verify.js',
    'The worker was terminated',
    'Failed to execute "fetch" on "Window": Failed to parse URL from //',
    'Failed to execute "getUserMedia" on "MediaDevices": At least one of audio and video must be requested',
    '',
  ])('is not what a bug in the app is: %s', (message) => {
    expect(readStatus(new TypeError(message))).toBeNull();
    expect(readStatus(new Error(message))).toBeNull();
  });

  it('is not what a body with such a message is', () => {
    expect(readStatus({ message: 'Network Error' })).toBeNull();
  });
});

describe('an answer that does not come in time', () => {
  it.each([
    ['AbortSignal.timeout() in Chromium', new DOMException('signal timed out', 'TimeoutError')],
    ['AbortSignal.timeout() in Firefox', new DOMException('The operation timed out.', 'TimeoutError')],
    ['AbortSignal.timeout() in Node', new DOMException('The operation was aborted due to timeout', 'TimeoutError')],
    ['ky', named('TimeoutError')],
    ['axios', named('AxiosError', { isAxiosError: true, code: 'ECONNABORTED', message: 'timeout of 1000ms exceeded' })],
    ['axios with clarifyTimeoutError', named('AxiosError', { isAxiosError: true, code: 'ETIMEDOUT' })],
  ])('is a timeout: %s', (_, error) => {
    expect(readStatus(error)).toBe('timeout');
  });
});

describe('a cancel', () => {
  it.each([
    ['fetch', new DOMException('The user aborted a request.', 'AbortError')],
    ['axios', named('CanceledError', { code: 'ERR_CANCELED' })],
    ['axios, by its name alone', named('CanceledError')],
    ['axios, by its code alone', { isAxiosError: true, code: 'ERR_CANCELED' }],
    ['axios, by leaving the page', named('AxiosError', { code: 'ECONNABORTED', message: 'Request aborted' })],
    ['XMLHttpRequest', new ProgressEvent('abort')],
  ])('says nothing to the person: %s', (_, error) => {
    expect(readStatus(error)).toBeNull();
    expect(readStatus(error, { httpStatus: 500 })).toBeNull();
  });
});

describe('the camera', () => {
  it.each([
    ['NotAllowedError', 'cameraDenied'],
    ['PermissionDeniedError', 'cameraDenied'],
    ['PermissionDismissedError', 'cameraDenied'],
    ['SecurityError', 'cameraDenied'],
    ['NotFoundError', 'cameraNotFound'],
    ['OverconstrainedError', 'cameraNotFound'],
    ['ConstraintNotSatisfiedError', 'cameraNotFound'],
    ['DevicesNotFoundError', 'cameraNotFound'],
    ['NotReadableError', 'cameraInUse'],
    ['TrackStartError', 'cameraInUse'],
    ['NotSupportedError', 'cameraUnsupported'],
  ])('throws %s: %s', (name, code) => {
    expect(readStatus(new DOMException('for developers', name))).toBe(code);
    expect(readStatus({ name, message: '', constraint: 'width' })).toBe(code);
  });

  it.each(['Permission denied', 'Permission dismissed', 'Permission denied by system', ''])(
    'is denied whether the person refuses, closes the question or has it set so: “%s”',
    (message) => {
      expect(readStatus(new DOMException(message, 'NotAllowedError'))).toBe('cameraDenied');
    },
  );

  it('may throw an OverconstrainedError that is no DOMException, nor an Error', () => {
    class OverconstrainedError {
      readonly name = 'OverconstrainedError';
      readonly message = '';
      readonly constraint = 'width';
      readonly [Symbol.toStringTag] = 'OverconstrainedError';
    }
    expect(readStatus(new OverconstrainedError())).toBe('cameraNotFound');
  });

  it('has nothing to say on a page that the person has left', () => {
    expect(readStatus(new DOMException('The document is not fully active.', 'InvalidStateError'))).toBeNull();
  });

  it.each(['Starting videoinput failed', 'Timeout starting video source'])(
    'is in use if it aborts with “%s”',
    (message) => {
      expect(readStatus(new DOMException(message, 'AbortError'))).toBe('cameraInUse');
    },
  );

  it.each([
    "Cannot read properties of undefined (reading 'getUserMedia')",
    'navigator.mediaDevices is undefined',
    "undefined is not an object (evaluating 'navigator.mediaDevices.getUserMedia')",
    'navigator.mediaDevices.getUserMedia is not a function',
  ])('is not supported where the browser hides it: %s', (message) => {
    expect(readStatus(new TypeError(message))).toBe('cameraUnsupported');
  });

  it.each(['InvalidStateError', 'constructor', '__proto__', 'toString', ''])('is not to blame for %s', (name) => {
    expect(readStatus({ name, code: name, message: name })).toBeNull();
    expect(readStatus(named(name))).toBeNull();
  });
});

describe('an XMLHttpRequest', () => {
  /** As far as it matters: jsdom’s own cannot be given an answer. */
  const request = (more: object) => ({
    getAllResponseHeaders: () => '',
    readyState: 4,
    status: 0,
    response: '',
    ...more,
  });
  const load = (more: object) => ({ type: 'load', loaded: 1, total: 1, target: request(more) });

  it.each([
    ['error', 'offline'],
    ['timeout', 'timeout'],
    ['abort', null],
  ])('that ends with %s is %s', (type, code) => {
    expect(readStatus(new ProgressEvent(type))).toBe(code);
    expect(readStatus({ type, loaded: 0, target: request({}) })).toBe(code);
  });

  it('that loaded gives the status of its body', () => {
    expect(readStatus(request({ status: 413, response: '{"status":"413"}' }))).toBe(413);
    expect(readStatus(load({ status: 200, response: { risetai: { status: '412' } } }))).toBe(412);
    expect(readStatus(request({ status: 200, response: undefined, responseText: '{"status":"411"}' }))).toBe(411);
  });

  it('that loaded something else gives the meaning of its HTTP status', () => {
    expect(readStatus(request({ status: 413, response: '<html>' }))).toBe('imageTooLarge');
    expect(readStatus(load({ status: 200, response: null }))).toBeNull();
  });

  it('that ended without an answer is offline; one that has not ended says nothing', () => {
    expect(readStatus(request({}))).toBe('offline');
    expect(readStatus(new XMLHttpRequest())).toBeNull();
  });

  it('whose text must not be read gives its HTTP status', () => {
    const sealed = request({ status: 413, response: null });
    Object.defineProperty(sealed, 'responseText', {
      get: () => {
        throw new DOMException('responseType is json', 'InvalidStateError');
      },
    });
    expect(readStatus(sealed)).toBe('imageTooLarge');
  });

  it('is not what another error event tells of', () => {
    expect(readStatus(new Event('error'))).toBeNull();
  });
});
