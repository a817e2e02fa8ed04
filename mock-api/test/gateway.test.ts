// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFaceApi } from '../createFaceApi.ts';
import { createGateway, type GatewaySettings } from '../gateway.ts';
import { read, requestOf } from './support/calls.ts';
import { createReader } from './support/pictures.ts';

const before = (settings?: Partial<GatewaySettings>) =>
  createGateway(createFaceApi({ faces: createReader() }), settings);

afterEach(() => vi.useRealTimers());

it('lets everything through unless it is told otherwise', async () => {
  expect(await read(before(), 'enrollFace')).toBe(200);
  expect(await read(before(), 'verifyFace')).toBe(415);
});

describe('a body that is too large', () => {
  it('gets a web server’s page, which is no small face', async () => {
    const gateway = before({ maxBytes: 100 });
    expect(await read(gateway, 'enrollFace')).toBe('imageTooLarge');

    const response = await gateway.answer(requestOf('enrollFace'));
    expect(response.status).toBe(413);
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(await response.text()).toContain('413 Request Entity Too Large');
  });

  it('is measured in bytes, and may be as large as the limit', async () => {
    const body = '{"é":1}';
    expect(await read(before({ maxBytes: 8 }), 'enrollFace', body)).toBe(400);
    expect(await read(before({ maxBytes: 7 }), 'enrollFace', body)).toBe('imageTooLarge');
  });

  it('is refused by the length that it tells', async () => {
    const headers = { Accesstoken: 'demo-token', 'Content-Length': '5000000' };
    expect(await read(before({ maxBytes: 1_000_000 }), 'enrollFace', {}, { headers })).toBe('imageTooLarge');
  });
});

describe('too many requests', () => {
  it('are refused until a minute has passed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const gateway = before({ perMinute: 2 });
    expect(await read(gateway, 'enrollFace')).toBe(200);
    vi.advanceTimersByTime(30_000);
    expect(await read(gateway, 'verifyFace')).toBe(200);
    expect(await read(gateway, 'verifyFace')).toBe('tooManyRequests');

    vi.advanceTimersByTime(30_000);
    expect(await read(gateway, 'verifyFace')).toBe(200);
    expect(await read(gateway, 'verifyFace')).toBe('tooManyRequests');
  });
});

describe('a server that is down', () => {
  it.each([502, 503, 504] as const)('answers %i', async (down) => {
    const gateway = before({ down });
    expect((await gateway.answer(requestOf('verifyFace'))).status).toBe(down);
    expect(await read(gateway, 'verifyFace')).toBe('serviceUnavailable');
  });

  it('is back when that is set', async () => {
    const gateway = before({ down: 503 });
    await read(gateway, 'enrollFace');
    gateway.settings.down = null;
    expect(await read(gateway, 'enrollFace')).toBe(200);
  });
});

it('cuts the connection', async () => {
  const response = await before({ cut: true }).answer(requestOf('verifyFace'));
  expect(response.type).toBe('error');
});
