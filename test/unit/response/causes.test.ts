// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';
import { expectCode, expectCodes } from './support/expectCodes.ts';

const wrap = (cause: unknown) => new Error('Verify failed', { cause });
const named = (name: string, cause: unknown, more: object = {}) => Object.assign(wrap(cause), { name, ...more });
const timedOut = () => new DOMException('signal timed out', 'TimeoutError');
const aborted = () => new DOMException('The user aborted a request.', 'AbortError');

describe('readStatus of an error with a cause', () => {
  it('returns the failure of the cause', () => {
    expectCodes([
      ['ofetch', named('FetchError', new TypeError('Failed to fetch')), 'offline'],
      ['a timeout', wrap(timedOut()), 'timeout'],
      ['two wraps', wrap(named('FetchError', timedOut())), 'timeout'],
      ['the camera', wrap(new DOMException('', 'NotReadableError')), 'cameraInUse'],
      ['a cancel', wrap(aborted()), null],
      ['a bug', wrap(new TypeError('x is undefined')), null],
      ['a rejection event', { type: 'unhandledrejection', reason: timedOut() }, 'timeout'],
      ['a settled promise', { status: 'rejected', reason: new TypeError('Failed to fetch') }, 'offline'],
      ['an error event', new ErrorEvent('error', { error: new DOMException('', 'NotAllowedError') }), 'cameraDenied'],
      ['urql', named('CombinedError', null, { networkError: new TypeError('Failed to fetch') }), 'offline'],
      ['a query of RTK', { status: 'rejected', error: { status: 'FETCH_ERROR', error: 'TypeError: x' } }, 'offline'],
      ['several errors', new AggregateError([new Error('x'), timedOut()]), 'timeout'],
    ]);
  });

  it('prefers the failure of the cause, which is more exact, but not its cancel', () => {
    expectCodes([
      ['a timeout of Node', new TypeError('fetch failed', { cause: timedOut() }), 'timeout'],
      ['a timeout that cancelled the request', named('TimeoutError', aborted()), 'timeout'],
      ['a lost connection that cancelled the request', named('NetworkError', aborted()), 'offline'],
    ]);
  });

  it('returns the answer that the cause contains', () => {
    const body = { risetai: { status: '412', status_message: 'Face not detected' } };
    const axiosError = Object.assign(new Error('x'), { isAxiosError: true, response: { status: 400, data: body } });
    expectCode(412, [wrap(body), wrap(axiosError), wrap(wrap(JSON.stringify(body))), wrap(412), wrap('412')]);
    expect(readStatus(wrap('cameraDenied'))).toBe('cameraDenied');
    expect(readStatus(wrap(new Response('', { status: 413 })))).toBe('imageTooLarge');
  });

  it('never returns a success, since the error was thrown', () => {
    const success = { status: '200', status_message: 'Success', verified: true };
    const response = { status: 200, headers: {}, data: success };
    expectCode(null, [wrap(200), wrap(success), Object.assign(new Error('Outside the office'), { response })]);
  });

  it('ends at causes that go in a circle', () => {
    const error = wrap(null);
    error.cause = error;
    expect(readStatus(error)).toBeNull();
  });
});
