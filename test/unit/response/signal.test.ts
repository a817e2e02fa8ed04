import { inspect } from 'node:util';
import { readResponse, readStatus } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';

const abortError = new DOMException('Fetch is aborted', 'AbortError');
const timeoutError = new DOMException('The operation timed out.', 'TimeoutError');

/** Returns a response whose body breaks off with an error. */
const broken = (error: unknown, status = 200) =>
  new Response(new ReadableStream({ pull: (controller) => controller.error(error) }), { status });

describe('readStatus of the error of a request with a signal', () => {
  it('returns timeout if the time of the signal is up, also where the browser throws an AbortError', () => {
    const signal = AbortSignal.abort(timeoutError);
    expect(readStatus(abortError, { signal })).toBe('timeout');
    expect(readStatus(timeoutError, { signal })).toBe('timeout');
    expect(readStatus(new Error('x', { cause: abortError }), { signal })).toBe('timeout');
    expect(readStatus(abortError, { signal: AbortSignal.any([new AbortController().signal, signal]) })).toBe('timeout');
    expect(readStatus({ isAxiosError: true, code: 'ERR_CANCELED' }, { signal })).toBe('timeout');
  });

  it('returns null if the app has cancelled, also with a reason that looks like an answer', () => {
    const reasons = [undefined, null, abortError, new Error('x'), 'offline', 200, '413', { status: '200' }, 7n];
    for (const reason of reasons) {
      const signal = AbortSignal.abort(reason);
      expect(readStatus(abortError, { signal }), inspect(reason)).toBeNull();
      expect(readStatus(signal.reason, { signal }), inspect(reason)).toBeNull();
    }
  });

  it('returns null for a cancel if the signal has not aborted, or without a signal', () => {
    for (const signal of [new AbortController().signal, null, undefined]) {
      expect(readStatus(abortError, { signal })).toBeNull();
    }
  });

  it('returns the answer, the lost connection or the error of the camera if the signal aborts afterwards', () => {
    const signal = AbortSignal.abort(timeoutError);
    expect(readStatus('{"status":"413"}', { signal, httpStatus: 200 })).toBe(413);
    expect(readStatus(new TypeError('Load failed'), { signal })).toBe('offline');
    expect(readStatus(new DOMException('', 'NotAllowedError'), { signal })).toBe('cameraDenied');
    expect(readStatus(new TypeError('a bug'), { signal })).toBeNull();
  });
});

describe('readResponse of a response whose request has a signal', () => {
  it('returns timeout if the time of the signal is up while the body stalls', async () => {
    const signal = AbortSignal.abort(timeoutError);
    for (const error of [abortError, timeoutError]) {
      expect(await readResponse(broken(error), { signal })).toBe('timeout');
      expect(await readResponse(broken(error, 503), { signal })).toBe('timeout');
    }
  });

  it('returns null if the app cancels while the body stalls, whatever the reason and the HTTP status are', async () => {
    for (const reason of [undefined, new Error('x'), 'offline', 200, { status: '200' }]) {
      const signal = AbortSignal.abort(reason);
      for (const error of [abortError, reason]) {
        expect(await readResponse(broken(error), { signal }), inspect(reason)).toBeNull();
        expect(await readResponse(broken(error, 503), { signal }), inspect(reason)).toBeNull();
      }
    }
  });

  it('returns offline for a lost connection if the signal has not aborted', async () => {
    const { signal } = new AbortController();
    expect(await readResponse(broken(new TypeError('network error')), { signal })).toBe('offline');
  });

  it('returns the answer if the signal aborts afterwards', async () => {
    const signal = AbortSignal.abort(timeoutError);
    expect(await readResponse(new Response('{"status":"413"}'), { signal })).toBe(413);
  });
});
