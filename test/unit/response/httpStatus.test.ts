import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';

const proxyPage = '<html><head><title>413 Request Entity Too Large</title></head></html>';

describe('the HTTP status alone', () => {
  it.each([
    [400, 400],
    [401, 401],
    [403, 403],
    [408, 'timeout'],
    [413, 'imageTooLarge'],
    [429, 'tooManyRequests'],
    [500, 500],
    [501, 500],
    [502, 'serviceUnavailable'],
    [503, 'serviceUnavailable'],
    [504, 'serviceUnavailable'],
    [522, 500],
  ])('%i means %s', (httpStatus, code) => {
    expect(readStatus(proxyPage, { httpStatus })).toBe(code);
    expect(readStatus(undefined, { httpStatus })).toBe(code);
    expect(readStatus({ message: 'no status here' }, { httpStatus })).toBe(code);
  });

  it.each([404, 405, 411, 412, 414, 415, 416, 417, 451, 452, 490, 495])(
    '%i has nothing to do with faces: a fault of the request',
    (httpStatus) => {
      expect(readStatus(proxyPage, { httpStatus })).toBe(400);
    },
  );

  it.each([0, 100, 200, 201, 204, 302, 600, 603, 999, -413, 413.5, NaN])('%d says nothing', (httpStatus) => {
    expect(readStatus('', { httpStatus })).toBeNull();
    expect(readStatus({}, { httpStatus, operation: 'verify' })).toBeNull();
  });

  it('gives way to the body, whatever it is', () => {
    expect(readStatus({ status: '413' }, { httpStatus: 413 })).toBe(413);
    expect(readStatus('{"risetai":{"status":"412"}}', { httpStatus: 200 })).toBe(412);
    expect(readStatus({ status: '200' }, { httpStatus: 502 })).toBe(200);
  });
});

describe('a body that came with an HTTP status', () => {
  it.each(['NotFoundError', 'TimeoutError', 'AbortError', 'NotAllowedError', 'NetworkError'])(
    'is not a failure of the camera or the network for its name: %s',
    (name) => {
      const body = { name, message: 'Network Error', code: 'ERR_NETWORK', type: 'error', loaded: 0 };
      expect(readStatus(body, { httpStatus: 404 })).toBe(400);
      expect(readStatus(JSON.stringify(body), { httpStatus: 404 })).toBe(400);
      expect(readStatus(body, { httpStatus: 200 })).toBeNull();
    },
  );

  it('may be an error that was thrown after all', () => {
    const httpStatus = 404;
    expect(readStatus(new DOMException('x', 'TimeoutError'), { httpStatus })).toBe('timeout');
    expect(readStatus({ isAxiosError: true, code: 'ERR_NETWORK' }, { httpStatus })).toBe('offline');
    expect(readStatus({ name: 'TimeoutError', message: 'copied by a store' }, { httpStatus: 0 })).toBe('timeout');
  });
});

describe('a fetch Response, handed over before its body is read', () => {
  it('shows only its HTTP status', () => {
    expect(readStatus(new Response('{"status":"413"}', { status: 413 }))).toBe('imageTooLarge');
    expect(readStatus(new Response('{"status":"200"}', { status: 200 }))).toBeNull();
    expect(readStatus(Response.error())).toBeNull();
  });

  it('does so after its body was read, too', async () => {
    const response = new Response('x', { status: 503 });
    await response.text();
    expect(readStatus(response)).toBe('serviceUnavailable');
  });

  it('is not taken for a body where a test mocks it', () => {
    expect(readStatus({ ok: false, status: 413, json: () => Promise.resolve({}) })).toBe('imageTooLarge');
    expect(readStatus({ ok: true, status: 200, json: () => Promise.resolve({}) })).toBeNull();
  });
});

describe('axios’s answer', () => {
  const answer = (status: number, data: unknown) => ({
    data,
    status,
    statusText: '',
    headers: {},
    config: {},
    request: {},
  });

  it('gives the body’s status', () => {
    expect(readStatus(answer(200, { risetai: { status: '412' } }))).toBe(412);
    expect(readStatus(answer(413, '{"status":"413"}'))).toBe(413);
    expect(readStatus(answer(200, { status: '200', verified: 'false' }))).toBe(411);
  });

  it('is no success for its own status 200', () => {
    expect(readStatus(answer(200, '<html>sign in to the network</html>'))).toBeNull();
  });

  it('gives the meaning of its HTTP status if the body has none', () => {
    expect(readStatus(answer(413, proxyPage))).toBe('imageTooLarge');
  });
});

describe('an error of an HTTP client', () => {
  const axiosError = (status: number, data: unknown) =>
    Object.assign(new Error(`Request failed with status code ${status}`), {
      name: 'AxiosError',
      isAxiosError: true,
      code: 'ERR_BAD_REQUEST',
      status,
      response: { status, data, headers: {} },
    });

  it('gives the status of the body inside it', () => {
    expect(readStatus(axiosError(413, { risetai: { status: '413' } }))).toBe(413);
    expect(readStatus(axiosError(400, '{"status":"603"}'))).toBe(603);
    expect(readStatus({ isAxiosError: true, status: 400, response: { status: 400, data: { status: '412' } } })).toBe(
      412,
    );
  });

  it('gives the meaning of the HTTP status if that body has none', () => {
    expect(readStatus(axiosError(413, proxyPage))).toBe('imageTooLarge');
    expect(readStatus(axiosError(412, undefined))).toBe(400);
    expect(readStatus(axiosError(502, null))).toBe('serviceUnavailable');
    expect(readStatus({ isAxiosError: true, response: { status: 413, data: '' } })).toBe('imageTooLarge');
  });

  it('gives the HTTP status that its body repeats, rather than the one that it came with', () => {
    const problem = { type: 'about:blank', title: 'Payload Too Large', status: 413 };
    expect(readStatus(axiosError(502, problem))).toBe('imageTooLarge');
    expect(readStatus(problem, { httpStatus: 502 })).toBe('imageTooLarge');
  });

  it('has HTTP’s status, not the API’s, as its own', () => {
    expect(readStatus(Object.assign(new Error('Too Large'), { status: 413 }))).toBe('imageTooLarge');
    expect(readStatus(Object.assign(new Error('No such page'), { name: 'NotFoundError', status: 404 }))).toBe(400);
  });

  it('may be ky’s: version 1 has the HTTP status only, version 2 the body too', () => {
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
