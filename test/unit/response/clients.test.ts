// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import axios from 'axios';
import { readResponse, readStatus } from 'face-status-kit/core';
import ky from 'ky';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type LocalServer } from './support/localServer.ts';

let server: LocalServer;
let closedUrl: string;

beforeAll(async () => {
  server = await startServer(({ url }, response) => {
    if (url === '/too-small') response.writeHead(413).end('{"risetai":{"status":"413","status_message":"x"}}');
    if (url === '/proxy') response.writeHead(413, { 'content-type': 'text/html' }).end('<html>413</html>');
    if (url === '/stranger') response.end('{"status":"200","verified":"false"}');
    if (url === '/cut') {
      response.writeHead(200, { 'content-length': 1000 });
      // Ends the connection once the part of the body is sent.
      response.write('{"status":"200"}', () => response.socket?.end());
    }
    // Any other request gets no answer.
  });
  const closed = await startServer(() => undefined);
  closedUrl = closed.url;
  closed.close();
});
afterAll(() => server.close());

/** Returns what a request resolves to or rejects with. */
const settle = (request: Promise<unknown>) => request.catch((error: unknown) => error);

describe.each(['http', 'fetch'] as const)('readStatus of axios with its %s adapter', (adapter) => {
  const get = (path: string, more: object = {}) => settle(axios.get(server.url + path, { adapter, ...more }));

  it('returns the code of an answer, and offline for a body that breaks off', async () => {
    const codes = {
      tooSmall: readStatus(await get('too-small')),
      proxyPage: readStatus(await get('proxy')),
      refusalUnderStatus200: readStatus(await get('stranger')),
      brokenBody: readStatus(await get('cut')),
    };
    expect(codes).toEqual({
      tooSmall: 413,
      proxyPage: 'imageTooLarge',
      refusalUnderStatus200: 411,
      brokenBody: 'offline',
    });
  });

  it('returns timeout if no answer comes in time', async () => {
    expect(readStatus(await get('slow', { timeout: 30 }))).toBe('timeout');
  });

  it('returns null if the app cancels', async () => {
    const controller = new AbortController();
    const outcome = get('slow', { signal: controller.signal });
    controller.abort();
    expect(readStatus(await outcome)).toBeNull();
  });

  it('returns offline if no server listens', async () => {
    expect(readStatus(await settle(axios.get(closedUrl, { adapter })))).toBe('offline');
  });
});

describe('readStatus and readResponse of ky', () => {
  const client = ky.create({ retry: 0 });

  it('read the HTTP status of the error, and the body of the response inside it', async () => {
    const error = await settle(client.get(`${server.url}too-small`));
    expect(readStatus(error)).toBe('imageTooLarge');
    expect(await readResponse((error as { response: Response }).response)).toBe(413);
  });

  it('read the body of a response if ky does not throw', async () => {
    const get = (path: string) => client.get(server.url + path, { throwHttpErrors: false });
    expect(await readResponse(await get('too-small'))).toBe(413);
    expect(await readResponse(await get('proxy'))).toBe('imageTooLarge');
    expect(await readResponse(await get('stranger'))).toBe(411);
    expect(await readResponse(await get('cut'))).toBe('offline');
  });

  it('return the code of a timeout, a cancel and a server that does not listen', async () => {
    const controller = new AbortController();
    const cancelled = settle(client.get(`${server.url}slow`, { signal: controller.signal }));
    controller.abort();
    expect(readStatus(await settle(client.get(`${server.url}slow`, { timeout: 30 })))).toBe('timeout');
    expect(readStatus(await cancelled)).toBeNull();
    expect(readStatus(await settle(client.get(closedUrl)))).toBe('offline');
  });
});

describe('readStatus of TanStack Query', () => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const query = (path: string) =>
    settle(
      queries.query({
        queryKey: [path],
        queryFn: ({ signal }) => axios.get(server.url + path, { adapter: 'fetch', signal }),
      }),
    );

  it('returns the code of what the client resolves to or rejects with', async () => {
    expect(readStatus(await query('too-small'))).toBe(413);
    expect(readStatus(await query('stranger'))).toBe(411);
    expect(readStatus(await query('cut'))).toBe('offline');
  });

  it('returns null for a query that the app cancelled', async () => {
    const outcome = query('slow');
    await queries.cancelQueries({ queryKey: ['slow'] });
    const error = await outcome;
    expect(error).toMatchObject({ message: 'CancelledError' });
    expect(readStatus(error)).toBeNull();
  });
});
