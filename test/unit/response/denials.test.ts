// @vitest-environment node
import { readStatus } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';

describe('a success that something in the answer denies', () => {
  it.each<[what: string, body: unknown, code: number | string]>([
    ['a framework’s failure around it', { status: 500, error: 'x', data: { status: '200' } }, 500],
    ['problem details around it', { status: 503, title: 'x', risetai: { status: '200' } }, 'serviceUnavailable'],
    ['a failure two levels in', { status: 200, data: { risetai: { status: '413' } } }, 413],
    ['a refusal in a list', { status: 200, results: [{ liveness: 'false' }] }, 'notLive'],
    ['a refusal of the one who was found', { status: 200, return: [{ user_id: 'a', verified: false }] }, 411],
  ])('%s is none', (_what, body, code) => {
    expect(readStatus(body)).toBe(code);
    expect(readStatus(body, { httpStatus: 200 })).toBe(code);
    expect(readStatus(JSON.stringify(body))).toBe(code);
  });

  it('stays one where all agree', () => {
    expect(readStatus({ status: 200, title: 'x', risetai: { status: '200', verified: true } })).toBe(200);
    expect(readStatus({ status: '200', results: [{ status: '200', liveness: 'true' }] })).toBe(200);
  });
});

describe('an error that was written as JSON', () => {
  const error = { name: 'PayloadTooLargeError', message: 'request entity too large', status: 413 };

  it.each([
    ['as it is', error],
    ['wrapped', { data: null, error }],
    ['axios’s own', { name: 'AxiosError', message: 'Request failed with status code 413', config: {}, status: 413 }],
  ])('repeats the HTTP status: %s', (_how, body) => {
    expect(readStatus(body, { httpStatus: 413 })).toBe('imageTooLarge');
  });

  it('is not seen in an answer of the API that has a name', () => {
    expect(readStatus({ status: '413', name: 'Nama Contoh' })).toBe(413);
    expect(readStatus({ ...error, status_message: 'Face too small' })).toBe(413);
  });
});

describe('a request that ends without an answer', () => {
  const fetchFailed = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });

  it.each<[where: string, error: Error, code: string]>([
    ['React Native', new TypeError('Network request timed out'), 'timeout'],
    ['Safari', new TypeError('The request timed out.'), 'timeout'],
    ['Node, no connection in time', fetchFailed('UND_ERR_CONNECT_TIMEOUT'), 'timeout'],
    ['Node, no answer in time', fetchFailed('UND_ERR_HEADERS_TIMEOUT'), 'timeout'],
    ['Node, no end in time', fetchFailed('UND_ERR_BODY_TIMEOUT'), 'timeout'],
    ['Node, refused', fetchFailed('ECONNREFUSED'), 'offline'],
    ['Node, nobody asked', fetchFailed('SOMETHING_ELSE'), 'offline'],
    ...['ENETDOWN', 'ENETUNREACH', 'EHOSTUNREACH', 'EPIPE'].map((code): [string, Error, string] => [
      `axios on Node, ${code}`,
      Object.assign(new Error('x'), { isAxiosError: true, code }),
      'offline',
    ]),
  ])('says so: %s', (_where, error, code) => {
    expect(readStatus(error)).toBe(code);
  });

  it.each([
    ['timeout', 'timeout'],
    ['error', 'offline'],
    ['abort', null],
  ] as const)('says so in a plain event: %s', (type, code) => {
    const target = { getAllResponseHeaders: () => '', readyState: 4, status: 0, response: '' };
    expect(readStatus({ type, target })).toBe(code);
  });
});
