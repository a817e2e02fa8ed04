// @vitest-environment node
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';

describe('what fetch really throws', () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer(() => undefined); // takes every request, and never answers
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const thrownBy = (request: Promise<Response>) =>
    request.then(
      () => 'no error',
      (error: unknown) => error,
    );

  it('is a timeout when the signal’s time is up', async () => {
    expect(readStatus(await thrownBy(fetch(url, { signal: AbortSignal.timeout(20) })))).toBe('timeout');
  });

  it('is nothing when the app cancels', async () => {
    const controller = new AbortController();
    const error = thrownBy(fetch(url, { signal: controller.signal }));
    controller.abort();
    expect(readStatus(await error)).toBeNull();
  });

  it('is offline when nobody listens', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const address = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(readStatus(await thrownBy(fetch(`http://127.0.0.1:${port}/`)))).toBe('offline');
  });

  it('is nothing when the app gives a wrong address', async () => {
    expect(readStatus(await thrownBy(fetch('http://')))).toBeNull();
  });
});
