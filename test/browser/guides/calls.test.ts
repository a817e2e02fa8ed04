import axios from 'axios';
import { readResponse, readStatus } from 'face-status-kit';
import ky from 'ky';
import { delay, http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import table from '../../../stories/guides/calls.md?raw';
import { verify } from '../../../stories/guides/examples/keepTheBody.ts';

const operation = 'verify';
const photo = new Blob(['a photo']);
const tooSmall = { wrapper: { status: '413', status_message: 'Face too small' } };

const worker = setupWorker(
  http.post('/verified', () => HttpResponse.json({ status: '200', verified: 'true', user_name: 'Sri' })),
  http.post('/stranger', () => HttpResponse.json({ status: '200', verified: 'false', user_name: 'Sri' })),
  http.post('/verify', () => HttpResponse.json({ status: '200', verified: 'true', user_name: 'Sri' })),
  http.post('/too-small', () => HttpResponse.json(tooSmall, { status: 413 })),
  http.post('/too-large', () => HttpResponse.html('<h1>413</h1>', { status: 413 })),
  http.post('/cut', () => HttpResponse.error()),
  http.post('/never', () => delay('infinite')),
);
beforeAll(async () => {
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
});
afterAll(() => worker.stop());

const post = (url: string, signal?: AbortSignal) => fetch(url, { method: 'POST', body: photo, signal: signal ?? null });

/** The event that ends an XMLHttpRequest. */
function requestEvent(url: string, prepare: (request: XMLHttpRequest) => void = () => {}): Promise<ProgressEvent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const type of ['load', 'error', 'timeout', 'abort'] as const) request.addEventListener(type, resolve);
    prepare(request);
    request.send(photo);
  });
}

const answers = [
  ['/verified', 200],
  ['/stranger', 411],
  ['/too-small', 413],
  ['/too-large', 'imageTooLarge'],
] as const;

/** The promise of each row of the guide's table, by the text of its first cell. */
const rows: Record<string, () => Promise<void>> = {
  "fetch's `Response`, before its body is read": async () => {
    for (const [url, code] of answers) expect(await readResponse(await post(url), { operation })).toBe(code);
  },

  "axios's response or error": async () => {
    for (const [url, code] of answers) {
      const value = await axios.post<unknown>(url, photo).catch((error: unknown) => error);
      expect(readStatus(value, { operation })).toBe(code);
    }
  },

  "ky's `Response`, with `throwHttpErrors: false`": async () => {
    for (const [url, code] of answers) {
      const response = await ky.post(new URL(url, location.href), { body: photo, throwHttpErrors: false });
      expect(await readResponse(response, { operation })).toBe(code);
    }
  },

  'a body, parsed or as text': async () => {
    for (const [url, code] of answers) {
      const response = await post(url);
      const [text, httpStatus] = [await response.text(), response.status];
      expect(readStatus(text, { httpStatus, operation })).toBe(code);
      const isJson = text.startsWith('{');
      if (isJson) expect(readStatus(JSON.parse(text), { httpStatus, operation })).toBe(code);
    }
  },

  'an event of an XMLHttpRequest': async () => {
    for (const [url, code] of answers) expect(readStatus(await requestEvent(url), { operation })).toBe(code);
    expect(readStatus(await requestEvent('/cut'))).toBe('offline');
    expect(readStatus(await requestEvent('/never', (request) => (request.timeout = 50)))).toBe('timeout');
    expect(readStatus(await requestEvent('/never', (request) => setTimeout(() => request.abort(), 50)))).toBeNull();
  },

  'the error that a client threw': async () => {
    const thrown = (request: Promise<unknown>, signal?: AbortSignal) =>
      request.catch((error: unknown) => readStatus(error, { signal }));
    const cancel = () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      return controller.signal;
    };
    const never = new URL('/never', location.href);
    const cut = new URL('/cut', location.href);

    expect(await thrown(post('/cut'))).toBe('offline');
    expect(await thrown(axios.post('/cut', photo))).toBe('offline');
    expect(await thrown(ky.post(cut, { body: photo }))).toBe('offline');

    const timeout = AbortSignal.timeout(50);
    expect(await thrown(post('/never', timeout), timeout)).toBe('timeout');
    expect(await thrown(axios.post('/never', photo, { timeout: 50 }))).toBe('timeout');
    expect(await thrown(ky.post(never, { body: photo, timeout: 50 }))).toBe('timeout');

    const cancelled = cancel();
    expect(await thrown(post('/never', cancelled), cancelled)).toBeNull();
    expect(await thrown(axios.post('/never', photo, { signal: cancel() }))).toBeNull();
    expect(await thrown(ky.post(never, { body: photo, signal: cancel() }))).toBeNull();
  },

  'the error that the camera threw': () => {
    expect(readStatus(new DOMException('Permission denied', 'NotAllowedError'))).toBe('cameraDenied');
    expect(readStatus(new DOMException('Requested device not found', 'NotFoundError'))).toBe('cameraNotFound');
    return Promise.resolve();
  },

  "the API's number alone": () => {
    expect(readStatus(413)).toBe(413);
    expect(readStatus('200')).toBe(200);
    return Promise.resolve();
  },
};

const firstCells = [...table.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell).slice(2);

it.each(firstCells)('the guide’s table holds for %s', async (cell) => {
  expect(rows).toHaveProperty([cell]);
  await rows[cell]?.();
});

it('keeps the body beside the code', async () => {
  expect(await verify(photo)).toEqual({ code: 200, answer: { status: '200', verified: 'true', user_name: 'Sri' } });
});
