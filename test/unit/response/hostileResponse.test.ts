// @vitest-environment node
import { isStatusCode, readResponse } from 'face-status-kit/core';
import { describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const mega = 1_048_576;
const tooSmall = '{"status":"413"}';
const isCode = (code: unknown) => code === null || typeof code === 'number' || isStatusCode(code);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A stream that gives the same chunk again and again, and counts. */
function endless(chunk: unknown) {
  const seen = { reads: 0, cancels: 0 };
  const body = new ReadableStream(
    {
      pull(controller) {
        seen.reads += 1;
        controller.enqueue(chunk);
      },
      cancel() {
        seen.cancels += 1;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, body };
}

/** What a response may look like to whoever trusts its type. */
const likeness = (more: object) => Object.assign(more, { status: 503 }) as unknown as Response;
const reading = (reader: object) => likeness({ body: { getReader: () => reader } });

describe('at most 1 MB of a body', () => {
  const padded = (size: number) => `{"status":"412","image":"${'x'.repeat(size - 27)}"}`.padEnd(size);

  it('counts: the last byte of it, and not one more', async () => {
    expect(await readResponse(new Response(padded(mega), { status: 413 }))).toBe(412);
    expect(await readResponse(new Response(padded(mega + 1), { status: 413 }))).toBe('imageTooLarge');
  });

  it('is read, and then the stream is cancelled', async () => {
    const { seen, body } = endless(new Uint8Array(65_536));
    expect(await readResponse(new Response(body, { status: 413 }))).toBe('imageTooLarge');
    expect(seen).toEqual({ reads: mega / 65_536 + 1, cancels: 1 });
  });

  it('never counts if it was cut, even where it is a whole answer', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytesOf(tooSmall));
        controller.enqueue(bytesOf(' '.repeat(mega)));
        controller.close();
      },
    });
    expect(await readResponse(new Response(body))).toBeNull();
  });

  it('is bytes, not characters', async () => {
    expect(await readResponse(new Response(`{"status":"412","name":"${'é'.repeat(mega / 2)}"}`))).toBeNull();
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a few bytes', new Uint8Array(16)],
  ])('may come to an end even if each chunk is %s', async (_, chunk) => {
    const { seen, body } = endless(chunk);
    expect(await readResponse(new Response(body, { status: 503 }))).toBe('serviceUnavailable');
    expect(seen.reads).toBeLessThanOrEqual(mega / 16 + 1);
    expect(seen.cancels).toBe(1);
  });

  it('may have chunks of nothing in between', async () => {
    const chunks = [new Uint8Array(0), bytesOf('{"status":'), new Uint8Array(0), bytesOf('"412"}'), new Uint8Array(0)];
    const body = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    expect(await readResponse(new Response(body))).toBe(412);
  });
});

describe('a hostile response', () => {
  it.each(hostileValues())('gives null and never rejects: %s', async (_, value) => {
    // @ts-expect-error -- JavaScript does not check
    expect(await readResponse(value, value)).toBeNull();
    // @ts-expect-error -- JavaScript does not check
    expect(await readResponse(new Response(tooSmall), value)).toBe(413);
  });

  it.each(hostileValues())('leaves the HTTP status to decide if its body is %s', async (_, body) => {
    expect(await readResponse(likeness({ body }))).toBe('serviceUnavailable');
  });

  it.each(hostileValues())('leaves the HTTP status to decide if its stream gives %s', async (_, chunk) => {
    const { seen, body } = endless(chunk);
    expect(await readResponse(new Response(body, { status: 503 }))).toBe('serviceUnavailable');
    expect(seen).toEqual({ reads: 1, cancels: 1 });
  });

  it('is read no further if its reader gives neither bytes nor an end', async () => {
    for (const [, result] of hostileValues().filter(([name]) => !/throws|revoked/.test(name))) {
      const read = vi.fn(() => Promise.resolve(result));
      expect(await readResponse(reading({ read, cancel() {} }))).toSatisfy(isCode);
      expect(read).toHaveBeenCalledTimes(1);
    }
  });

  const throwing = () => {
    throw new RangeError('hostile');
  };
  it.each([
    ['its body', likeness(Object.defineProperty({}, 'body', { get: throwing }))],
    ['getReader', likeness({ body: { getReader: throwing } })],
    ['read', reading({ read: throwing, cancel: throwing })],
    ['text', likeness({ text: throwing })],
    ['json', likeness({ json: throwing })],
    ['a promise', likeness({ text: () => Object.defineProperty({}, 'then', { get: throwing }) })],
    ['the end', reading({ read: () => Object.defineProperty({}, 'done', { get: throwing }) })],
  ])('leaves the HTTP status to decide if %s throws', async (_, response) => {
    expect(await readResponse(response)).toBe('serviceUnavailable');
  });

  it.each([
    ['throws', throwing],
    ['rejects', () => Promise.reject(new Error('hostile'))],
    ['never ends', () => new Promise(() => {})],
    ['gives a promise that throws', () => Object.defineProperty({}, 'then', { get: throwing })],
  ])('is not waited for where its cancel %s', async (_, cancel) => {
    const chunk = { done: false, value: new Uint8Array(mega) };
    expect(await readResponse(reading({ read: () => Promise.resolve(chunk), cancel }))).toBe('serviceUnavailable');
  });

  it('may be one half of a clone whose other half nobody reads', async () => {
    const { body } = endless(new Uint8Array(65_536));
    const response = new Response(body, { status: 413 });
    const kept = response.clone();
    expect(await readResponse(response)).toBe('imageTooLarge');
    await kept.body?.cancel();
  });

  it('touches no prototype', async () => {
    const text = '{"__proto__":{"status":"413","polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(await readResponse(new Response(text))).toBe(413);
    expect({}).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('status');
  });
});
