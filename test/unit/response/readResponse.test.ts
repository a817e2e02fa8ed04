// @vitest-environment node
import { readResponse, readStatus } from 'face-status-kit/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const tooSmall = '{"risetai":{"status":"413","status_message":"Face too small"}}';
const proxyPage = '<html><head><title>413 Request Entity Too Large</title></head></html>';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A response whose body comes in the given chunks. */
function chunked(chunks: readonly unknown[], init?: ResponseInit): Response {
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  return new Response(body, init);
}

describe('a response', () => {
  it.each([
    ['a flat body', '{"status":"412"}', 200, 412],
    ['a wrapped body', tooSmall, 200, 413],
    ['a body with a number', '{"status":413}', 413, 413],
    ['a body under another HTTP status', tooSmall, 502, 413],
    ['a success', '{"status":"200","verified":"true"}', 200, 200],
    ['a refusal under status 200', '{"status":"200","verified":"false"}', 200, 411],
    ['a number that the kit does not know', '{"status":"777"}', 200, 777],
  ])('gives what its body says: %s', async (_, text, status, code) => {
    expect(await readResponse(new Response(text, { status }))).toBe(code);
  });

  it.each([
    ['a proxy’s page', proxyPage, 413, 'imageTooLarge'],
    ['an empty body', '', 503, 'serviceUnavailable'],
    ['no body', null, 429, 'tooManyRequests'],
    ['JSON that breaks off', '{"status":"41', 500, 500],
    ['JSON without a status', '{"message":"Too Many Requests"}', 429, 'tooManyRequests'],
    ['problem details', '{"type":"about:blank","title":"x","status":413}', 413, 'imageTooLarge'],
    ['a page where a success was hoped for', '<html>sign in to the network</html>', 200, null],
  ])('leaves the HTTP status to decide: %s', async (_, text, status, code) => {
    expect(await readResponse(new Response(text, { status }))).toBe(code);
  });

  it.each([204, 205, 304])('without content (%i) says nothing', async (status) => {
    expect(await readResponse(new Response(null, { status }))).toBeNull();
  });

  it('that is opaque or an error says nothing', async () => {
    expect(await readResponse(Response.error())).toBeNull();
  });

  it.each(['text/html', 'text/plain; charset=iso-8859-1', 'image/png', ''])(
    'may call its body what it likes: %s',
    async (type) => {
      expect(await readResponse(new Response(tooSmall, { headers: { 'content-type': type } }))).toBe(413);
    },
  );

  it('may begin with a byte order mark', async () => {
    expect(await readResponse(new Response(`\uFEFF${tooSmall}`))).toBe(413);
  });

  it('may be cut into chunks anywhere, also within a character or the byte order mark', async () => {
    const bytes = bytesOf('\uFEFF{"状態":"\u{1F600}","status":"412"}');
    expect(await readResponse(chunked(Array.from(bytes, (byte) => Uint8Array.of(byte))))).toBe(412);
  });

  it('may hold bytes that are not UTF-8, beside the status', async () => {
    expect(
      await readResponse(chunked([bytesOf('{"name":"'), Uint8Array.of(0xff, 0xc3), bytesOf('","status":412}')])),
    ).toBe(412);
  });

  it('is what text() makes of it, also where it ends within a character', async () => {
    expect(await readResponse(chunked([bytesOf(tooSmall), Uint8Array.of(0xc3)], { status: 413 }))).toBe(
      'imageTooLarge',
    );
  });

  it('is read with the operation that is given', async () => {
    const ok = () => new Response('{"status":"200"}');
    expect(await readResponse(ok(), { operation: 'verify' })).toBe(411);
    expect(await readResponse(ok(), { operation: 'enroll' })).toBe(200);
    expect(await readResponse(ok())).toBe(200);
  });

  it('is left to the app, if a clone is given', async () => {
    const response = new Response(tooSmall);
    expect(await readResponse(response.clone())).toBe(413);
    expect(await response.text()).toBe(tooSmall);
  });
});

describe('a response that was read already', () => {
  const warnings = () => vi.mocked(console.warn).mock.calls.flat().join('\n');
  beforeEach(() => vi.resetModules());

  const readTwice = async (status: number) => {
    const response = new Response(tooSmall, { status });
    await response.text();
    const fresh = await import('../../../src/response/readResponse.ts');
    return [await fresh.readResponse(response), await fresh.readResponse(response)];
  };

  it('gives the meaning of its HTTP status, and of 200 nothing', async () => {
    expect(await readTwice(413)).toEqual(['imageTooLarge', 'imageTooLarge']);
    expect(await readTwice(200)).toEqual([null, null]);
    vi.mocked(console.warn).mockClear();
  });

  it('does so while something else is reading it', async () => {
    const response = new Response(tooSmall, { status: 503 });
    response.body?.getReader();
    expect(await readResponse(response)).toBe('serviceUnavailable');
    vi.mocked(console.warn).mockClear();
  });

  it('does so if a part of it was read and let go', async () => {
    const response = new Response(tooSmall, { status: 503 });
    const reader = response.body?.getReader();
    await reader?.read();
    reader?.releaseLock();
    expect(await readResponse(response)).toBe('serviceUnavailable');
    vi.mocked(console.warn).mockClear();
  });

  it('does so without a stream', async () => {
    const text = () => Promise.resolve(tooSmall);
    expect(await readResponse({ status: 503, bodyUsed: true, text } as Response)).toBe('serviceUnavailable');
    vi.mocked(console.warn).mockClear();
  });

  it('is told to the developer, once, with what to do and nothing of the body', async () => {
    await readTwice(413);
    expect(console.warn).toHaveBeenCalledTimes(1);
    expect(warnings()).toMatch(/`readResponse` was given .* already read .* Give it the Response before/);
    expect(warnings()).not.toMatch(/risetai|413|small/);
    vi.mocked(console.warn).mockClear();
  });

  it('is not told in a production build', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await readTwice(413);
    vi.unstubAllEnvs();
    expect(console.warn).not.toHaveBeenCalled();
  });
});

describe('a response without a stream', () => {
  const withText = (text: unknown, more: object = {}) =>
    ({ status: 413, text: () => Promise.resolve(text), ...more }) as Response;

  it('is read by text(), as in React Native', async () => {
    expect(await readResponse(withText(tooSmall))).toBe(413);
    expect(await readResponse(withText(proxyPage))).toBe('imageTooLarge');
    expect(await readResponse(withText(tooSmall, { body: { pipe() {} } }))).toBe(413);
  });

  it.each([undefined, null, 413, { status: '412' }, `{"status":"412","image":"${'x'.repeat(1_048_576)}"}`])(
    'leaves the HTTP status to decide if that gives no text, or too much',
    async (text) => {
      expect(await readResponse(withText(text))).toBe('imageTooLarge');
    },
  );

  it('is read by json() where a test mocks nothing else', async () => {
    const mock = (json: () => unknown) => ({ ok: true, status: 200, json }) as Response;
    expect(await readResponse(mock(() => Promise.resolve(JSON.parse(tooSmall))))).toBe(413);
    expect(await readResponse(mock(() => ({ status: '412', headers: {} })))).toBe(412);
    expect(await readResponse(mock(() => Promise.reject(new SyntaxError('Unexpected token'))))).toBeNull();
    expect(await readResponse(mock(() => ({ cyclic: globalThis, big: 1n })))).toBeNull();
  });
});

describe('what readResponse promises', () => {
  it('is what readStatus makes of the text and the HTTP status', async () => {
    for (const status of [200, 400, 413, 503])
      for (const text of [tooSmall, proxyPage, '', '{}', '413', 'offline', '[]'])
        expect(await readResponse(new Response(text, { status }))).toBe(readStatus(text, { httpStatus: status }));
  });
});
