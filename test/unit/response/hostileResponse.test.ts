// @vitest-environment node
import { isStatusCode, readResponse } from 'face-status-kit/core';
import { describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const megabyte = 1_048_576;
const tooSmall = '{"status":"413"}';
const isCode = (code: unknown) => code === null || typeof code === 'number' || isStatusCode(code);
const encode = (text: string) => new TextEncoder().encode(text);

/** Returns a stream that repeats one chunk without end. It counts the reads and the cancels. */
function endless(chunk: unknown) {
  const counts = { reads: 0, cancels: 0 };
  const body = new ReadableStream(
    {
      pull(controller) {
        counts.reads += 1;
        controller.enqueue(chunk);
      },
      cancel() {
        counts.cancels += 1;
      },
    },
    { highWaterMark: 0 },
  );
  return { counts, body };
}

/** Returns an object that has only some members of a Response, and the HTTP status 503. */
const fakeResponse = (more: object) => Object.assign(more, { status: 503 }) as unknown as Response;
const withReader = (reader: object) => fakeResponse({ body: { getReader: () => reader } });

describe('readResponse of a large body', () => {
  const padded = (size: number) => `{"status":"412","image":"${'x'.repeat(size - 27)}"}`.padEnd(size);

  it('reads a body of exactly 1 MB, and none that is one byte longer', async () => {
    expect(await readResponse(new Response(padded(megabyte), { status: 413 }))).toBe(412);
    expect(await readResponse(new Response(padded(megabyte + 1), { status: 413 }))).toBe('imageTooLarge');
  });

  it('cancels the stream after the first chunk beyond 1 MB', async () => {
    const { counts, body } = endless(new Uint8Array(65_536));
    expect(await readResponse(new Response(body, { status: 413 }))).toBe('imageTooLarge');
    expect(counts).toEqual({ reads: megabyte / 65_536 + 1, cancels: 1 });
  });

  it('does not use the first 1 MB of a longer body, even if it is a whole answer', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(encode(tooSmall));
        controller.enqueue(encode(' '.repeat(megabyte)));
        controller.close();
      },
    });
    expect(await readResponse(new Response(body))).toBeNull();
  });

  it('counts bytes, not characters', async () => {
    expect(await readResponse(new Response(`{"status":"412","name":"${'é'.repeat(megabyte / 2)}"}`))).toBeNull();
  });

  it('stops reading an endless stream of tiny or empty chunks', async () => {
    for (const size of [0, 16]) {
      const { counts, body } = endless(new Uint8Array(size));
      expect(await readResponse(new Response(body, { status: 503 }))).toBe('serviceUnavailable');
      expect(counts.reads).toBeLessThanOrEqual(megabyte / 16 + 1);
      expect(counts.cancels).toBe(1);
    }
  });

  it('reads a body with empty chunks between others', async () => {
    const chunks = [new Uint8Array(0), encode('{"status":'), new Uint8Array(0), encode('"412"}'), new Uint8Array(0)];
    const body = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    expect(await readResponse(new Response(body))).toBe(412);
  });
});

describe('readResponse of a hostile response', () => {
  it('returns null and never rejects, for any value as response and as options', async () => {
    for (const [name, value] of hostileValues()) {
      // @ts-expect-error -- JavaScript does not check
      expect(await readResponse(value, value), `${name} as response`).toBeNull();
      // @ts-expect-error -- JavaScript does not check
      expect(await readResponse(new Response(tooSmall), value), `${name} as options`).toBe(413);
    }
  });

  it('returns the code for the HTTP status if the body is any other value', async () => {
    for (const [name, body] of hostileValues()) {
      expect(await readResponse(fakeResponse({ body })), name).toBe('serviceUnavailable');
    }
  });

  it('returns the code for the HTTP status, and cancels, if a chunk of the body is any other value', async () => {
    for (const [name, chunk] of hostileValues()) {
      const { counts, body } = endless(chunk);
      expect(await readResponse(new Response(body, { status: 503 })), name).toBe('serviceUnavailable');
      expect(counts, name).toEqual({ reads: 1, cancels: 1 });
    }
  });

  it('reads no further if the reader returns neither bytes nor an end', async () => {
    for (const [name, result] of hostileValues().filter(([each]) => !/throws|revoked/.test(each))) {
      const read = vi.fn(() => Promise.resolve(result));
      expect(await readResponse(withReader({ read, cancel() {} })), name).toSatisfy(isCode);
      expect(read, name).toHaveBeenCalledTimes(1);
    }
  });

  const throwing = () => {
    throw new RangeError('hostile');
  };

  it('returns the code for the HTTP status if a member of the response throws', async () => {
    const responses = {
      body: fakeResponse(Object.defineProperty({}, 'body', { get: throwing })),
      getReader: fakeResponse({ body: { getReader: throwing } }),
      read: withReader({ read: throwing, cancel: throwing }),
      text: fakeResponse({ text: throwing }),
      json: fakeResponse({ json: throwing }),
      then: fakeResponse({ text: () => Object.defineProperty({}, 'then', { get: throwing }) }),
      done: withReader({ read: () => Object.defineProperty({}, 'done', { get: throwing }) }),
    };
    for (const [name, response] of Object.entries(responses)) {
      expect(await readResponse(response), name).toBe('serviceUnavailable');
    }
  });

  it('does not wait for the cancel of the reader, whatever it does', async () => {
    const cancels = {
      throws: throwing,
      rejects: () => Promise.reject(new Error('hostile')),
      'never ends': () => new Promise(() => {}),
      'returns a promise that throws': () => Object.defineProperty({}, 'then', { get: throwing }),
    };
    const chunk = { done: false, value: new Uint8Array(megabyte) };
    for (const [name, cancel] of Object.entries(cancels)) {
      const response = withReader({ read: () => Promise.resolve(chunk), cancel });
      expect(await readResponse(response), name).toBe('serviceUnavailable');
    }
  });

  it('does not wait for the other half of a clone', async () => {
    const { body } = endless(new Uint8Array(65_536));
    const response = new Response(body, { status: 413 });
    const otherHalf = response.clone();
    expect(await readResponse(response)).toBe('imageTooLarge');
    await otherHalf.body?.cancel();
  });

  it('changes no prototype', async () => {
    const text = '{"__proto__":{"status":"413","polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(await readResponse(new Response(text))).toBe(413);
    expect({}).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('status');
  });
});
