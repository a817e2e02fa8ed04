import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';
import { expectCode, expectCodes } from './support/expectCodes.ts';

const proxyPage = '<html><head><title>413 Request Entity Too Large</title></head></html>';
const withoutStatus = [proxyPage, undefined, { message: 'no status here' }];

describe('readStatus of an HTTP status without a body of the API', () => {
  it('returns the code for its meaning in HTTP', () => {
    const codes = [
      ...([
        [400, 400],
        [401, 401],
        [403, 403],
        [408, 'timeout'],
        [413, 'imageTooLarge'],
      ] as const),
      ...([
        [429, 'tooManyRequests'],
        [500, 500],
        [501, 500],
        [502, 'serviceUnavailable'],
      ] as const),
      ...([
        [503, 'serviceUnavailable'],
        [504, 'serviceUnavailable'],
        [522, 500],
      ] as const),
    ];
    for (const [httpStatus, code] of codes) expectCode(code, withoutStatus, { httpStatus });
  });

  it('returns 400 for any other 4xx, also for those that are codes about faces in the API', () => {
    const statuses = [404, 405, 411, 412, 414, 415, 416, 417, 451, 452, 490, 495];
    for (const httpStatus of statuses) expectCode(400, withoutStatus, { httpStatus });
  });

  it('returns null for a status that is not 4xx or 5xx', () => {
    const statuses = [0, 100, 200, 201, 204, 302, 600, 603, 999, -413, 413.5, NaN];
    for (const httpStatus of statuses) {
      expectCode(null, ['', {}], { httpStatus });
      expectCode(null, ['', {}], { httpStatus, operation: 'verify' });
    }
  });

  it('prefers the status in the body to the HTTP status', () => {
    expect(readStatus({ status: '413' }, { httpStatus: 413 })).toBe(413);
    expect(readStatus('{"risetai":{"status":"412"}}', { httpStatus: 200 })).toBe(412);
    expect(readStatus({ status: '200' }, { httpStatus: 502 })).toBe(200);
  });
});

describe('readStatus of a value together with an HTTP status', () => {
  it('does not take a body for an error of the camera or the network because of its name', () => {
    for (const name of ['NotFoundError', 'TimeoutError', 'AbortError', 'NotAllowedError', 'NetworkError']) {
      const body = { name, message: 'Network Error', code: 'ERR_NETWORK', type: 'error', loaded: 0 };
      expectCode(400, [body, JSON.stringify(body)], { httpStatus: 404 });
      expectCode(null, [body], { httpStatus: 200 });
    }
  });

  it('does not take a text for the text of an error', () => {
    expectCode(400, ['Failed to fetch', 'TimeoutError: signal timed out'], { httpStatus: 404 });
  });

  it('does not take a body that is only a number or a word for a code', () => {
    expectCode(500, ['200', '0', '413', 'timeout'], { httpStatus: 500 });
    expectCode(null, ['200', '"200"'], { httpStatus: 200 });
  });

  it('reads an error that was thrown, and a copy of one if no answer came', () => {
    expectCodes([
      ['a thrown error', new DOMException('x', 'TimeoutError'), 'timeout', { httpStatus: 404 }],
      ['an axios error', { isAxiosError: true, code: 'ERR_NETWORK' }, 'offline', { httpStatus: 404 }],
      ['a copy of an error', { name: 'TimeoutError', message: 'from a store' }, 'timeout', { httpStatus: 0 }],
    ]);
  });
});

describe('readStatus of a fetch Response', () => {
  it('returns the code for its HTTP status, since it does not read the body', async () => {
    const read = new Response('x', { status: 503 });
    await read.text();
    expectCodes([
      ['a failure', new Response('{"status":"413"}', { status: 413 }), 'imageTooLarge'],
      ['a success', new Response('{"status":"200"}', { status: 200 }), null],
      ['an error', Response.error(), null],
      ['a response whose body is already read', read, 'serviceUnavailable'],
    ]);
  });

  it('does not take a mock of a Response for a body', () => {
    const json = () => Promise.resolve({});
    expect(readStatus({ ok: false, status: 413, json })).toBe('imageTooLarge');
    expect(readStatus({ ok: true, status: 200, json })).toBeNull();
  });
});

describe('readStatus of an axios response', () => {
  const response = (status: number, data: unknown) => ({
    ...{ data, status, statusText: '' },
    ...{ headers: {}, config: {}, request: {} },
  });

  it('returns the code of the body', () => {
    expect(readStatus(response(200, { risetai: { status: '412' } }))).toBe(412);
    expect(readStatus(response(413, '{"status":"413"}'))).toBe(413);
    expect(readStatus(response(200, { status: '200', verified: 'false' }))).toBe(411);
  });

  it('does not take the HTTP status 200 as a success', () => {
    expect(readStatus(response(200, '<html>sign in to the network</html>'))).toBeNull();
  });

  it('returns the code for the HTTP status if the body has none', () => {
    expect(readStatus(response(413, proxyPage))).toBe('imageTooLarge');
  });
});

describe('readStatus of an error of an HTTP client', () => {
  const axiosError = (status: number, data: unknown) =>
    Object.assign(new Error(`Request failed with status code ${status}`), {
      ...{ name: 'AxiosError', isAxiosError: true, code: 'ERR_BAD_REQUEST', status },
      response: { status, data, headers: {} },
    });

  it('returns the code of the body inside the error', () => {
    const copy = { isAxiosError: true, status: 400, response: { status: 400, data: { status: '412' } } };
    expect(readStatus(axiosError(413, { risetai: { status: '413' } }))).toBe(413);
    expect(readStatus(axiosError(400, '{"status":"603"}'))).toBe(603);
    expect(readStatus(copy)).toBe(412);
  });

  it('returns the code for the HTTP status if the body has none', () => {
    expect(readStatus(axiosError(413, proxyPage))).toBe('imageTooLarge');
    expect(readStatus(axiosError(412, undefined))).toBe(400);
    expect(readStatus(axiosError(502, null))).toBe('serviceUnavailable');
    expect(readStatus({ isAxiosError: true, response: { status: 413, data: '' } })).toBe('imageTooLarge');
  });

  it('prefers the HTTP status that the body repeats to the one of the response', () => {
    const problem = { type: 'about:blank', title: 'Payload Too Large', status: 413 };
    expect(readStatus(axiosError(502, problem))).toBe('imageTooLarge');
    expect(readStatus(problem, { httpStatus: 502 })).toBe('imageTooLarge');
  });

  it('takes the status of the error itself as the HTTP status', () => {
    expect(readStatus(Object.assign(new Error('Too Large'), { status: 413 }))).toBe('imageTooLarge');
    expect(readStatus(Object.assign(new Error('No such page'), { name: 'NotFoundError', status: 404 }))).toBe(400);
  });

  it('reads the HTTP status of a ky 1 error, and the body of a ky 2 error', () => {
    const kyError = (data?: unknown) =>
      Object.assign(new Error('Request failed'), {
        name: 'HTTPError',
        response: new Response('{}', { status: 413 }),
        data,
      });
    expect(readStatus(kyError())).toBe('imageTooLarge');
    expect(readStatus(kyError({ status: '413' }))).toBe(413);
    expect(readStatus({ name: 'HTTPError', response: new Response('{}', { status: 413 }) })).toBe('imageTooLarge');
  });
});
