import { readStatus, type StatusReading } from 'face-status-kit';
import { expect, it } from 'vitest';
import { faultyUrl } from './support/requests.ts';

/** Returns the code of the event that ends a request. */
function readRequest(name: string, prepare: (request: XMLHttpRequest) => void = () => {}): Promise<StatusReading> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    for (const type of ['load', 'error', 'timeout', 'abort'] as const) {
      request.addEventListener(type, (event) => resolve(readStatus(event, { operation: 'verify' })));
    }
    request.open('POST', faultyUrl(name));
    prepare(request);
    request.send('a photo');
  });
}

it('readStatus of the event of an XMLHttpRequest returns offline for a lost connection', async () => {
  const names = ['reset', 'redirect-loop', 'cut-length', 'cut-chunked', 'cut-compressed', 'cut-compressed-chunked'];
  for (const name of names) expect(await readRequest(name), name).toBe('offline');
});

it('readStatus of the event of an XMLHttpRequest returns timeout for its timeout, and null for its abort', async () => {
  expect(await readRequest('never-answered', (request) => (request.timeout = 100))).toBe('timeout');
  expect(await readRequest('stalled', (request) => (request.timeout = 500))).toBe('timeout');
  expect(await readRequest('never-answered', (request) => setTimeout(() => request.abort(), 100))).toBeNull();
});

it('readStatus of the event of an XMLHttpRequest returns the code of its answer', async () => {
  const codes = { success: 200, 'too-small': 413, 'proxy-413': 'imageTooLarge', 'proxy-502': 'serviceUnavailable' };
  for (const [name, code] of Object.entries(codes)) expect(await readRequest(name), name).toBe(code);
});
