// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import axios from 'axios';
import { readResponse, readStatus } from 'face-status-kit/core';
import ky from 'ky';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type LocalServer } from './support/localServer.ts';

let server: LocalServer;
let nobody: string;

beforeAll(async () => {
  server = await startServer(({ url }, response) => {
    if (url === '/too-small') response.writeHead(413).end('{"risetai":{"status":"413","status_message":"x"}}');
    if (url === '/proxy') response.writeHead(413, { 'content-type': 'text/html' }).end('<html>413</html>');
    if (url === '/stranger') response.end('{"status":"200","verified":"false"}');
    if (url === '/cut') {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('{"status":"200"}', () => setTimeout(() => response.destroy(), 10));
    }
    // Anything else waits for ever.
  });
  const closed = await startServer(() => undefined);
  nobody = closed.url;
  closed.close();
});
afterAll(() => server.close());

/** What a client answers or throws. */
const outcomeOf = (request: Promise<unknown>) => request.catch((error: unknown) => error);

describe.each(['http', 'fetch'] as const)('axios with its %s adapter', (adapter) => {
  const get = (path: string, more: object = {}) => outcomeOf(axios.get(server.url + path, { adapter, ...more }));

  it.each([
    ['the API’s body under an HTTP failure', 'too-small', 413],
    ['a proxy’s page', 'proxy', 'imageTooLarge'],
    ['a refusal under status 200', 'stranger', 411],
    ['a body that breaks off', 'cut', 'offline'],
  ])('is read: %s', async (_, path, code) => {
    expect(readStatus(await get(path))).toBe(code);
  });

  it('is read: time that is up', async () => {
    expect(readStatus(await get('slow', { timeout: 30 }))).toBe('timeout');
  });

  it('is read: a cancel', async () => {
    const controller = new AbortController();
    const outcome = get('slow', { signal: controller.signal });
    controller.abort();
    expect(readStatus(await outcome)).toBeNull();
  });

  it('is read: nobody who listens', async () => {
    expect(readStatus(await outcomeOf(axios.get(nobody, { adapter })))).toBe('offline');
  });
});

describe('ky', () => {
  const client = ky.create({ retry: 0 });

  it('throws before the body is read, so the response inside tells more than the error', async () => {
    const error = await outcomeOf(client.get(`${server.url}too-small`));
    expect(readStatus(error)).toBe('imageTooLarge');
    expect(await readResponse((error as { response: Response }).response)).toBe(413);
  });

  it('is read whole if it does not throw', async () => {
    const get = (path: string) => client.get(server.url + path, { throwHttpErrors: false });
    expect(await readResponse(await get('too-small'))).toBe(413);
    expect(await readResponse(await get('proxy'))).toBe('imageTooLarge');
    expect(await readResponse(await get('stranger'))).toBe(411);
    expect(await readResponse(await get('cut'))).toBe('offline');
  });

  it('is read: time that is up, a cancel, and nobody who listens', async () => {
    const controller = new AbortController();
    const cancelled = outcomeOf(client.get(`${server.url}slow`, { signal: controller.signal }));
    controller.abort();
    expect(readStatus(await outcomeOf(client.get(`${server.url}slow`, { timeout: 30 })))).toBe('timeout');
    expect(readStatus(await cancelled)).toBeNull();
    expect(readStatus(await outcomeOf(client.get(nobody)))).toBe('offline');
  });
});

describe('TanStack Query', () => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const query = (path: string) =>
    outcomeOf(
      queries.query({
        queryKey: [path],
        queryFn: ({ signal }) => axios.get(server.url + path, { adapter: 'fetch', signal }),
      }),
    );

  it('passes on what the client answers or throws', async () => {
    expect(readStatus(await query('too-small'))).toBe(413);
    expect(readStatus(await query('stranger'))).toBe(411);
    expect(readStatus(await query('cut'))).toBe('offline');
  });

  it('has nothing to say of a query that the app cancelled', async () => {
    const outcome = query('slow');
    await queries.cancelQueries({ queryKey: ['slow'] });
    const error = await outcome;
    expect(error).toMatchObject({ message: 'CancelledError' });
    expect(readStatus(error)).toBeNull();
  });
});
