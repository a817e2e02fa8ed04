import { readResponse } from 'face-status-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openControlledFrame, type ControlledFrame } from './support/openControlledFrame.ts';
import {
  cancels,
  faultyUrl,
  post,
  readOwnText,
  readThrown,
  requestStalledBody,
  timeouts,
  type Fetch,
} from './support/requests.ts';

// What each browser really throws, at a server that really closes, cuts off and stalls.

interface Origins {
  /** A server without the headers of CORS. */
  readonly other: string;
  /** An address where no server listens. */
  readonly closed: string;
}
let origins: Origins;
let frame: ControlledFrame;

beforeAll(async () => {
  origins = (await (await fetch('/faulty/origins')).json()) as Origins;
  frame = await openControlledFrame();
});
afterAll(() => frame.close());

const pages: readonly (readonly [name: string, getFetch: () => Fetch])[] = [
  ['a page', () => fetch],
  ['a page with a service worker', () => frame.fetch],
];

describe.each(pages)('the requests of %s', (_, getFetch) => {
  const request = (name: string, init?: RequestInit) => post(getFetch(), faultyUrl(name), init);

  it('are offline if no answer comes', async () => {
    const urls = {
      'a connection that closes': faultyUrl('reset'),
      'a loop of redirects': faultyUrl('redirect-loop'),
      'no server': faultyUrl('success', origins.closed),
      'a server that does not speak TLS': faultyUrl('success', origins.other.replace('http:', 'https:')),
      'a server that refuses CORS': faultyUrl('success', origins.other),
    };
    for (const [name, url] of Object.entries(urls)) {
      expect(await readThrown(() => post(getFetch(), url)), name).toMatchObject({ code: 'offline' });
    }
    const withHeader = { headers: { 'x-app': '1' } };
    expect(await readThrown(() => post(getFetch(), faultyUrl('success', origins.other), withHeader))).toMatchObject({
      code: 'offline',
    });
  });

  it('are a timeout if the time of the signal is up before the answer', async () => {
    for (const [name, makeSignal] of Object.entries(timeouts)) {
      const signal = makeSignal(100);
      const reading = await readThrown(() => request('never-answered', { signal }), signal);
      expect(reading, name).toMatchObject({ code: 'timeout' });
    }
  });

  it('are null if the app cancels before the answer', async () => {
    for (const [name, makeSignal] of Object.entries(cancels)) {
      const signal = makeSignal(100);
      const reading = await readThrown(() => request('never-answered', { signal }), signal);
      expect(reading, name).toMatchObject({ code: null });
    }
    const aborted = AbortSignal.abort();
    expect(await readThrown(() => request('success', { signal: aborted }), aborted)).toMatchObject({ code: null });
  });

  it('are offline if the body breaks off, whoever reads it', async () => {
    for (const name of ['cut-length', 'cut-chunked', 'cut-compressed', 'cut-compressed-chunked']) {
      expect(await readResponse(await request(name), { operation: 'verify' }), name).toBe('offline');
      expect(await readOwnText(await request(name)), name).toBe('offline');
    }
  });

  it('are offline if the body cannot be decompressed, or the code of the body if it was not compressed', async () => {
    for (const read of [readResponse, readOwnText]) {
      expect(await read(await request('not-compressed'))).toBeOneOf(['offline', 413]);
    }
  });

  it('are a timeout if the time of the signal is up while the body stalls, whoever reads it', async () => {
    for (const [name, makeSignal] of Object.entries(timeouts)) {
      const first = await requestStalledBody(getFetch(), makeSignal);
      expect(await readResponse(first.response, { signal: first.signal }), name).toBe('timeout');
      const second = await requestStalledBody(getFetch(), makeSignal);
      expect(await readOwnText(second.response, second.signal), name).toBe('timeout');
    }
  });

  it('are null if the app cancels while the body stalls, whoever reads it', async () => {
    for (const [name, makeSignal] of Object.entries(cancels)) {
      const first = await requestStalledBody(getFetch(), makeSignal);
      expect(await readResponse(first.response, { signal: first.signal }), name).toBeNull();
      const second = await requestStalledBody(getFetch(), makeSignal);
      expect(await readOwnText(second.response, second.signal), name).toBeNull();
    }
  });

  it('have the code of the answer, also if the signal aborts afterwards', async () => {
    const codes = {
      success: 200,
      'too-small': 413,
      'byte-order-mark': 413,
      huge: null,
      'proxy-413': 'imageTooLarge',
      'proxy-502': 'serviceUnavailable',
      'sign-in-page': null,
    };
    for (const [name, code] of Object.entries(codes)) {
      const controller = new AbortController();
      const { signal } = controller;
      const response = await request(name, { signal });
      expect(await readResponse(response, { operation: 'verify', signal }), name).toBe(code);
      controller.abort();
    }
  });
});

describe('the requests of a page with a service worker that has no answer', () => {
  it('are offline, whatever went wrong in the worker', async () => {
    for (const name of ['worker-error', 'worker-nothing', 'worker-rejects', 'worker-bug']) {
      expect(await readThrown(() => post(frame.fetch, faultyUrl(name))), name).toMatchObject({ code: 'offline' });
    }
  });
});

describe('the requests of a page that refuses redirects, or whose address is wrong', () => {
  it('are offline if a redirect comes', async () => {
    const redirect = () => post(fetch, faultyUrl('redirect'), { redirect: 'error' });
    expect(await readThrown(redirect)).toMatchObject({ code: 'offline' });
  });

  it('are null for a bug of the app', async () => {
    const bugs = {
      'a wrong address': () => post(fetch, 'http://'),
      'JSON of HTML': async () => (await post(fetch, faultyUrl('sign-in-page'))).json() as Promise<unknown>,
      'a body that is read twice': async () => {
        const response = await post(fetch, faultyUrl('success'));
        await response.text();
        return response.text();
      },
    };
    for (const [name, act] of Object.entries(bugs)) {
      expect(await readThrown(act), name).toMatchObject({ code: null });
    }
  });
});
