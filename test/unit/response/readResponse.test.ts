// @vitest-environment node
import { readResponse, readStatus, type StatusReading } from 'face-status-kit/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const tooSmall = '{"risetai":{"status":"413","status_message":"Face too small"}}';
const proxyPage = '<html><head><title>413 Request Entity Too Large</title></head></html>';
const encode = (text: string) => new TextEncoder().encode(text);

/** Returns a response whose body arrives in the given chunks. */
function chunked(chunks: readonly unknown[], init?: ResponseInit): Response {
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  return new Response(body, init);
}

/** A body, an HTTP status, and the code that `readResponse` should return for them. */
type ResponseCase = readonly [name: string, body: string | null, httpStatus: number, code: StatusReading];

async function expectCodes(cases: readonly ResponseCase[]): Promise<void> {
  const read = async ([name, body, status]: ResponseCase) => [name, await readResponse(new Response(body, { status }))];
  expect(await Promise.all(cases.map(read))).toStrictEqual(cases.map(([name, , , code]) => [name, code]));
}

describe('readResponse', () => {
  it('returns the code of the body', async () => {
    await expectCodes([
      ['a flat body', '{"status":"412"}', 200, 412],
      ['a wrapped body', tooSmall, 200, 413],
      ['a body with a number', '{"status":413,"status_message":"x"}', 413, 413],
      ['a number that repeats the HTTP status', '{"status":413}', 413, 'imageTooLarge'],
      ['a body under another HTTP status', tooSmall, 502, 413],
      ['a success', '{"status":"200","verified":"true"}', 200, 200],
      ['a refusal under status 200', '{"status":"200","verified":"false"}', 200, 411],
      ['a number that the kit does not know', '{"status":"777"}', 200, 777],
    ]);
  });

  it('returns the code for the HTTP status if the body has none', async () => {
    await expectCodes([
      ['an HTML page of a proxy', proxyPage, 413, 'imageTooLarge'],
      ['an empty body', '', 503, 'serviceUnavailable'],
      ['no body', null, 429, 'tooManyRequests'],
      ['JSON that breaks off', '{"status":"41', 500, 500],
      ['JSON without a status', '{"message":"Too Many Requests"}', 429, 'tooManyRequests'],
      ['problem details', '{"type":"about:blank","title":"x","status":413}', 413, 'imageTooLarge'],
      ['an HTML page under HTTP 200', '<html>sign in to the network</html>', 200, null],
    ]);
  });

  it('returns null for a response without content, and for an error response', async () => {
    await expectCodes([204, 205, 304].map((status) => [String(status), null, status, null]));
    expect(await readResponse(Response.error())).toBeNull();
  });

  it('reads a body under any content type', async () => {
    for (const type of ['text/html', 'text/plain; charset=iso-8859-1', 'image/png', '']) {
      const response = new Response(tooSmall, { headers: { 'content-type': type } });
      expect(await readResponse(response), type).toBe(413);
    }
  });

  it('reads a body that begins with a byte order mark', async () => {
    expect(await readResponse(new Response(`\uFEFF${tooSmall}`))).toBe(413);
  });

  it('reads a body in chunks that end within a character or within the byte order mark', async () => {
    const bytes = encode('\uFEFF{"状態":"\u{1F600}","status":"412"}');
    expect(await readResponse(chunked(Array.from(bytes, (byte) => Uint8Array.of(byte))))).toBe(412);
  });

  it('reads the status beside bytes that are not UTF-8', async () => {
    const chunks = [encode('{"name":"'), Uint8Array.of(0xff, 0xc3), encode('","status":412}')];
    expect(await readResponse(chunked(chunks))).toBe(412);
  });

  it('takes a body that ends within a character as text() does: as no JSON', async () => {
    const response = chunked([encode(tooSmall), Uint8Array.of(0xc3)], { status: 413 });
    expect(await readResponse(response)).toBe('imageTooLarge');
  });

  it('uses the operation', async () => {
    const ok = () => new Response('{"status":"200"}');
    expect(await readResponse(ok(), { operation: 'verify' })).toBe(411);
    expect(await readResponse(ok(), { operation: 'enroll' })).toBe(200);
    expect(await readResponse(ok())).toBe(200);
  });

  it('leaves the response to the app if it gets a clone', async () => {
    const response = new Response(tooSmall);
    expect(await readResponse(response.clone())).toBe(413);
    expect(await response.text()).toBe(tooSmall);
  });

  it('returns what readStatus returns for the text and the HTTP status', async () => {
    for (const status of [200, 400, 413, 503]) {
      for (const text of [tooSmall, proxyPage, '', '{}', '413', 'offline', '[]']) {
        const code = await readResponse(new Response(text, { status }));
        expect(code, `${text} under ${status}`).toBe(readStatus(text, { httpStatus: status }));
      }
    }
  });
});

describe('readResponse of a response that is already read', () => {
  const warnings = () => vi.mocked(console.warn).mock.calls.flat().join('\n');
  beforeEach(() => vi.resetModules());

  const readTwice = async (status: number) => {
    const response = new Response(tooSmall, { status });
    await response.text();
    const fresh = await import('../../../src/response/readResponse.ts');
    return [await fresh.readResponse(response), await fresh.readResponse(response)];
  };

  it('returns the code for its HTTP status, and null for 200', async () => {
    expect(await readTwice(413)).toEqual(['imageTooLarge', 'imageTooLarge']);
    expect(await readTwice(200)).toEqual([null, null]);
    vi.mocked(console.warn).mockClear();
  });

  it('returns the code for its HTTP status if other code is reading it, or has read a part of it', async () => {
    const locked = new Response(tooSmall, { status: 503 });
    locked.body?.getReader();
    expect(await readResponse(locked)).toBe('serviceUnavailable');

    const partlyRead = new Response(tooSmall, { status: 503 });
    const reader = partlyRead.body?.getReader();
    await reader?.read();
    reader?.releaseLock();
    expect(await readResponse(partlyRead)).toBe('serviceUnavailable');
    vi.mocked(console.warn).mockClear();
  });

  it('returns the code for its HTTP status if it has no stream', async () => {
    const text = () => Promise.resolve(tooSmall);
    expect(await readResponse({ status: 503, bodyUsed: true, text } as Response)).toBe('serviceUnavailable');
    vi.mocked(console.warn).mockClear();
  });

  it('warns once in development, says how to fix it, and shows nothing of the body', async () => {
    await readTwice(413);
    expect(console.warn).toHaveBeenCalledTimes(1);
    expect(warnings()).toMatch(/`readResponse` was given .* already read .* Give it the Response before/);
    expect(warnings()).not.toMatch(/risetai|413|small/);
    vi.mocked(console.warn).mockClear();
  });

  it('does not warn in a production build', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await readTwice(413);
    vi.unstubAllEnvs();
    expect(console.warn).not.toHaveBeenCalled();
  });
});

describe('readResponse of a response without a stream', () => {
  const withText = (text: unknown, more: object = {}) =>
    ({ status: 413, text: () => Promise.resolve(text), ...more }) as Response;

  it('reads it with text(), as in React Native', async () => {
    expect(await readResponse(withText(tooSmall))).toBe(413);
    expect(await readResponse(withText(proxyPage))).toBe('imageTooLarge');
    expect(await readResponse(withText(tooSmall, { body: { pipe() {} } }))).toBe(413);
  });

  it('returns the code for the HTTP status if text() returns no text, or more than 1 MB', async () => {
    const texts = [undefined, null, 413, { status: '412' }, `{"status":"412","image":"${'x'.repeat(1_048_576)}"}`];
    const codes = await Promise.all(texts.map((text) => readResponse(withText(text))));
    expect(codes).toEqual(texts.map(() => 'imageTooLarge'));
  });

  it('reads a mock with json() if it has nothing else', async () => {
    const mock = (json: () => unknown) => ({ ok: true, status: 200, json }) as Response;
    expect(await readResponse(mock(() => Promise.resolve(JSON.parse(tooSmall))))).toBe(413);
    expect(await readResponse(mock(() => ({ status: '412', headers: {} })))).toBe(412);
    expect(await readResponse(mock(() => Promise.reject(new SyntaxError('Unexpected token'))))).toBeNull();
    expect(await readResponse(mock(() => ({ cyclic: globalThis, big: 1n })))).toBeNull();
  });
});
