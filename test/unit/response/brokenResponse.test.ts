// @vitest-environment node
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { readResponse } from 'face-status-kit/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type LocalServer } from './support/localServer.ts';

/** Returns the response with its body. Each time a chunk of the body is read, `onChunk` is called. */
function watchChunks(response: Response, onChunk: () => void): Response {
  const watch = new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      onChunk();
    },
  });
  return new Response(response.body?.pipeThrough(watch), { status: response.status });
}

describe('readResponse of the answer of a real server', () => {
  let server: LocalServer;
  let answer: (response: ServerResponse) => void;
  const request = (nextAnswer: typeof answer, init?: RequestInit) => {
    answer = nextAnswer;
    return fetch(server.url, init);
  };

  beforeAll(async () => {
    server = await startServer((_, response) => answer(response));
  });
  afterAll(() => server.close());

  it('returns imageTooLarge if a proxy refuses the photo with an HTML page', async () => {
    const response = await request((to) => {
      to.writeHead(413, { 'content-type': 'text/html' }).end('<html><h1>413 Request Entity Too Large</h1></html>');
    });
    expect(await readResponse(response)).toBe('imageTooLarge');
  });

  it('returns the code of the body under any content type, with or without a byte order mark', async () => {
    for (const mark of ['', '\uFEFF']) {
      const response = await request((to) => {
        to.writeHead(413, { 'content-type': 'text/html' }).end(`${mark}{"risetai":{"status":"413"}}`);
      });
      expect(await readResponse(response)).toBe(413);
    }
  });

  it('returns offline if the connection is lost while the body arrives, even if the part so far is an answer', async () => {
    for (const headers of [{ 'content-length': 1000 }, {}]) {
      let connection: ServerResponse | undefined;
      const response = await request((to) => {
        connection = to.writeHead(200, headers);
        to.write('{"status":"200"}');
      });
      const code = readResponse(watchChunks(response, () => connection?.destroy()));
      expect(await code).toBe('offline');
    }
  });

  /** Sends a part of the body, and then nothing more. */
  const pause = (status: number) => (to: ServerResponse) => {
    to.writeHead(status, { 'content-length': 1000 });
    to.write('{"status":"200"}');
  };

  /** Reads a response, and aborts its request when the first chunk of the body has been read. */
  const abortWhileReading = async (status: number, reason?: unknown) => {
    const controller = new AbortController();
    const response = await request(pause(status), { signal: controller.signal });
    return readResponse(watchChunks(response, () => controller.abort(reason)));
  };

  it('returns null if the app aborts while the body arrives', async () => {
    expect(await abortWhileReading(500)).toBeNull();
  });

  it('returns null if the app aborts before the body is read', async () => {
    const controller = new AbortController();
    const response = await request(pause(500), { signal: controller.signal });
    controller.abort();
    expect(await readResponse(response)).toBeNull();
  });

  it('returns timeout if the time of the signal is up while the body arrives', async () => {
    // The reason with which the signal of `AbortSignal.timeout()` aborts.
    const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    expect(await abortWhileReading(200, reason)).toBe('timeout');
  });

  it('leaves the HTTP status to decide if the app aborts with a reason of its own', async () => {
    const reasons = [200, '200', '{"status":"200"}', { status: 200 }, { status: '413' }, 'offline', new Error('x'), 7n];
    for (const reason of reasons) {
      expect(await abortWhileReading(200, reason), inspect(reason)).toBeNull();
      expect(await abortWhileReading(503, reason), inspect(reason)).toBe('serviceUnavailable');
    }
  });

  it('leaves the HTTP status to decide for a body of 5 MB, and reads no more than 1 MB of it', async () => {
    for (const [status, code] of [
      [200, null],
      [413, 'imageTooLarge'],
    ] as const) {
      const response = await request((to) => {
        to.writeHead(status).end(JSON.stringify({ status: '412', image: 'x'.repeat(5_000_000) }));
      });
      let bytesRead = 0;
      const body = response.body?.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>(
          {
            transform(chunk, controller) {
              bytesRead += chunk.byteLength;
              controller.enqueue(chunk);
            },
          },
          undefined,
          { highWaterMark: 0 },
        ),
      );
      expect(await readResponse(new Response(body, { status }))).toBe(code);
      // One more chunk may be on its way when the reading stops.
      expect(bytesRead).toBeLessThan(2_000_000);
    }
  });

  it('closes the connection of a body without an end', async () => {
    let closed: Promise<unknown> | undefined;
    const response = await request((to) => {
      closed = once(to, 'close');
      const send = () => {
        while (to.write('x'.repeat(65_536)));
      };
      to.writeHead(502).on('drain', send);
      send();
    });
    expect(await readResponse(response)).toBe('serviceUnavailable');
    await closed;
  });
});
