// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFaceApi } from '../createFaceApi.ts';
import { createReverseProxy, type ReverseProxySettings } from '../createReverseProxy.ts';
import { createScriptedFinder } from './support/pictures.ts';
import { createRequest, readCode } from './support/requests.ts';

const createProxy = (settings?: Partial<ReverseProxySettings>) =>
  createReverseProxy(createFaceApi({ faceFinder: createScriptedFinder() }), settings);

afterEach(() => vi.useRealTimers());

describe('the reverse proxy', () => {
  it('passes every request to the API by default', async () => {
    expect(await readCode(createProxy(), 'enrollFace')).toBe(200);
    expect(await readCode(createProxy(), 'verifyFace')).toBe(415);
  });

  it('answers a body that is too large with an HTML page, which is not read as a small face', async () => {
    const proxy = createProxy({ maxBytes: 100 });
    expect(await readCode(proxy, 'enrollFace')).toBe('imageTooLarge');

    const response = await proxy.answer(createRequest('enrollFace'));
    expect(response.status).toBe(413);
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(await response.text()).toContain('413 Request Entity Too Large');
  });

  it('measures a body in bytes and accepts a body of exactly the limit', async () => {
    const body = '{"é":1}';
    expect(await readCode(createProxy({ maxBytes: 8 }), 'enrollFace', body)).toBe(400);
    expect(await readCode(createProxy({ maxBytes: 7 }), 'enrollFace', body)).toBe('imageTooLarge');
  });

  it('refuses a body by its Content-Length', async () => {
    const headers = { Accesstoken: 'demo-token', 'Content-Length': '5000000' };
    expect(await readCode(createProxy({ maxBytes: 1_000_000 }), 'enrollFace', {}, { headers })).toBe('imageTooLarge');
  });

  it('refuses too many requests until a minute has passed, or until a reset', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const proxy = createProxy({ maxRequestsPerMinute: 2 });
    expect(await readCode(proxy, 'enrollFace')).toBe(200);
    vi.advanceTimersByTime(30_000);
    expect(await readCode(proxy, 'verifyFace')).toBe(200);
    expect(await readCode(proxy, 'verifyFace')).toBe('tooManyRequests');

    vi.advanceTimersByTime(30_000);
    expect(await readCode(proxy, 'verifyFace')).toBe(200);
    expect(await readCode(proxy, 'verifyFace')).toBe('tooManyRequests');

    proxy.reset();
    expect(await readCode(proxy, 'verifyFace')).toBe(200);
  });

  it.each([502, 503, 504] as const)('answers %i during an outage', async (outage) => {
    const proxy = createProxy({ outage });
    expect((await proxy.answer(createRequest('verifyFace'))).status).toBe(outage);
    expect(await readCode(proxy, 'verifyFace')).toBe('serviceUnavailable');
  });

  it('passes requests again after an outage', async () => {
    const proxy = createProxy({ outage: 503 });
    await readCode(proxy, 'enrollFace');
    proxy.settings.outage = null;
    expect(await readCode(proxy, 'enrollFace')).toBe(200);
  });

  it('answers with a network error while the network is cut', async () => {
    const response = await createProxy({ isDisconnected: true }).answer(createRequest('verifyFace'));
    expect(response.type).toBe('error');
  });
});
