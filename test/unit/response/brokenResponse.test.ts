// @vitest-environment node
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { readResponse } from 'face-status-kit/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type LocalServer } from './support/localServer.ts';

describe('a server’s answer', () => {
  let server: LocalServer;
  let answer: (response: ServerResponse) => void;
  const answering = (next: typeof answer, init?: RequestInit) => {
    answer = next;
    return fetch(server.url, init);
  };

  beforeAll(async () => {
    server = await startServer((_, response) => answer(response));
  });
  afterAll(() => server.close());

  it('is imageTooLarge if a proxy refuses the photo with a page of its own', async () => {
    const response = await answering((to) => {
      to.writeHead(413, { 'content-type': 'text/html' }).end('<html><h1>413 Request Entity Too Large</h1></html>');
    });
    expect(await readResponse(response)).toBe('imageTooLarge');
  });

  it('is what its body says, whatever its headers say, with or without a byte order mark', async () => {
    for (const mark of ['', '\uFEFF']) {
      const response = await answering((to) => {
        to.writeHead(413, { 'content-type': 'text/html' }).end(`${mark}{"risetai":{"status":"413"}}`);
      });
      expect(await readResponse(response)).toBe(413);
    }
  });

  const breakingOff = (to: ServerResponse) => {
    to.writeHead(200, { 'content-length': 1000 });
    to.write('{"status":"200"}', () => setTimeout(() => to.destroy(), 10));
  };

  it('is offline if its body breaks off, even where what came is a whole answer', async () => {
    expect(await readResponse(await answering(breakingOff))).toBe('offline');
  });

  it('is offline if its chunks break off', async () => {
    const response = await answering((to) => {
      to.writeHead(200);
      to.write('{"status":"200"}', () => setTimeout(() => to.destroy(), 10));
    });
    expect(await readResponse(response)).toBe('offline');
  });

  const pausing = (status: number) => (to: ServerResponse) => {
    to.writeHead(status, { 'content-length': 1000 });
    to.write('{"status":"200"}');
  };

  it('is null if the app aborts midway', async () => {
    const controller = new AbortController();
    const response = await answering(pausing(500), { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    expect(await readResponse(response)).toBeNull();
  });

  it('is null if the app aborted before the body was read', async () => {
    const controller = new AbortController();
    const response = await answering(pausing(500), { signal: controller.signal });
    controller.abort();
    expect(await readResponse(response)).toBeNull();
  });

  it('is timeout if its time is up midway', async () => {
    const response = await answering(pausing(200), { signal: AbortSignal.timeout(100) });
    expect(await readResponse(response)).toBe('timeout');
  });

  it.each([200, '200', '{"status":"200"}', { status: 200 }, { status: '413' }, 'offline', new Error('left'), 7n])(
    'is no code if the app aborts with a reason of its own: %o',
    async (reason) => {
      for (const [status, code] of [
        [200, null],
        [503, 'serviceUnavailable'],
      ] as const) {
        const controller = new AbortController();
        const response = await answering(pausing(status), { signal: controller.signal });
        setTimeout(() => controller.abort(reason), 10);
        expect(await readResponse(response)).toBe(code);
      }
    },
  );

  it('of 5 MB is read up to 1 MB and then cut, and its HTTP status decides', async () => {
    for (const [status, code] of [
      [200, null],
      [413, 'imageTooLarge'],
    ] as const) {
      const response = await answering((to) => {
        to.writeHead(status).end(JSON.stringify({ status: '412', image: 'x'.repeat(5_000_000) }));
      });
      expect(await readResponse(response)).toBe(code);
      expect(response.bodyUsed).toBe(true);
    }
  });

  it('without an end is hung up on', async () => {
    let hungUp: Promise<unknown> | undefined;
    const response = await answering((to) => {
      hungUp = once(to, 'close');
      const send = () => {
        while (to.write('x'.repeat(65_536)));
      };
      to.writeHead(502).on('drain', send);
      send();
    });
    expect(await readResponse(response)).toBe('serviceUnavailable');
    await hungUp;
  });
});
