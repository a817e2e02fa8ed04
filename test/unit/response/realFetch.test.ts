// @vitest-environment node
import { readStatus } from 'face-status-kit/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type LocalServer } from './support/localServer.ts';

describe('readStatus of an error that the real fetch throws', () => {
  let silentServer: LocalServer;
  beforeAll(async () => {
    silentServer = await startServer(() => undefined);
  });
  afterAll(() => silentServer.close());

  const getError = (request: Promise<Response>) =>
    request.then(
      () => 'no error',
      (error: unknown) => error,
    );

  it('returns timeout if the time of the signal is up', async () => {
    const error = await getError(fetch(silentServer.url, { signal: AbortSignal.timeout(20) }));
    expect(readStatus(error)).toBe('timeout');
  });

  it('returns null if the app cancels', async () => {
    const controller = new AbortController();
    const error = getError(fetch(silentServer.url, { signal: controller.signal }));
    controller.abort();
    expect(readStatus(await error)).toBeNull();
  });

  it('returns offline if no server listens', async () => {
    const closedServer = await startServer(() => undefined);
    closedServer.close();
    expect(readStatus(await getError(fetch(closedServer.url)))).toBe('offline');
  });

  it('returns null if the app gives an invalid address', async () => {
    expect(readStatus(await getError(fetch('http://')))).toBeNull();
  });
});
