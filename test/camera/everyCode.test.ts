import { readResponse, readStatus, statusCodes, type Operation, type StatusCode } from 'face-status-kit/core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { FaceApiSettings } from '../../mock-api/FaceApiSettings.ts';
import { faceApiPaths, type FaceApiCall } from '../../mock-api/faceApiPaths.ts';
import type { GatewaySettings } from '../../mock-api/gateway.ts';
import { startFaceApi } from '../../mock-api/startFaceApi.ts';
import { showScene } from './support/camera.ts';
import { api, gateway, resetFarService } from './support/farService.ts';
import { photograph, type Scene } from './support/photographs.ts';

/** What is sent in place of a good picture. */
const notBase64 = '%%%';
const gif = btoa('GIF89a');
const brokenPng = btoa('\x89PNG\r\n\x1a\n and no more');

/** A call, and what in it or around it leads to the code. What it does not name is in order. */
interface AnsweredRow {
  readonly code: StatusCode;
  readonly call: FaceApiCall;
  readonly body?: Readonly<Record<string, string | null>>;
  readonly scene?: Scene;
  readonly token?: string;
  readonly api?: Partial<FaceApiSettings>;
  readonly gateway?: Partial<GatewaySettings>;
  readonly timeoutMs?: number;
}

const registry = { '0000000000000000': 'Nama Contoh' };

const answered: readonly AnsweredRow[] = [
  { code: 200, call: 'enrollFace' },
  { code: 400, call: 'enrollFace', body: { trx_id: null } },
  { code: 401, call: 'enrollFace', token: 'unknown-token' },
  { code: 403, call: 'enrollFace', token: 'other-token' },
  { code: 411, call: 'compareImages', scene: 'stranger' },
  { code: 412, call: 'enrollFace', scene: 'nobody' },
  { code: 413, call: 'enrollFace', scene: 'far' },
  { code: 'multipleFaces', call: 'enrollFace', scene: 'two' },
  { code: 415, call: 'verifyFace' },
  { code: 416, call: 'enrollFace', body: { facegallery_id: 'nowhere' } },
  { code: 451, call: 'enrollFace', body: { image: null } },
  { code: 452, call: 'enrollFace', body: { user_id: null } },
  { code: 453, call: 'enrollFace', body: { user_name: null } },
  { code: 454, call: 'enrollFace', body: { facegallery_id: null } },
  { code: 455, call: 'compareImages', body: { target_image: null } },
  { code: 456, call: 'compareImages', body: { source_image: null } },
  { code: 490, call: 'enrollFace', body: { image: notBase64 } },
  { code: 491, call: 'enrollFace', body: { image: gif } },
  { code: 492, call: 'compareImages', body: { target_image: notBase64 } },
  { code: 493, call: 'enrollFace', body: { image: brokenPng } },
  { code: 494, call: 'compareImages', body: { source_image: notBase64 } },
  { code: 495, call: 'compareImages', body: { source_image: gif } },
  { code: 500, call: 'enrollFace', api: { asked: 500 } },
  { code: 600, call: 'enrollFace', api: { asked: 600 } },
  { code: 603, call: 'enrollFace', api: { registry }, body: { user_name: 'Nama Lain' } },
  { code: 604, call: 'enrollFace', api: { asked: 604 } },
  { code: 605, call: 'enrollFace', api: { asked: 605 } },
  { code: 606, call: 'enrollFace', api: { registry }, body: { user_id: '0000000000000001' } },
  { code: 607, call: 'enrollFace', api: { asked: 607 } },
  { code: 608, call: 'enrollFace', api: { asked: 608 } },
  { code: 609, call: 'enrollFace', api: { asked: 609 } },
  { code: 610, call: 'enrollFace', api: { asked: 610 } },
  { code: 611, call: 'enrollFace', api: { asked: 611 } },
  { code: 'offline', call: 'enrollFace', gateway: { cut: true } },
  { code: 'timeout', call: 'enrollFace', api: { delayMs: 60_000 }, timeoutMs: 200 },
  { code: 'serviceUnavailable', call: 'enrollFace', gateway: { down: 503 } },
  { code: 'tooManyRequests', call: 'enrollFace', gateway: { perMinute: 0 } },
  { code: 'imageTooLarge', call: 'enrollFace', gateway: { maxBytes: 10_000 } },
  { code: 'faceCovered', call: 'compareImages', api: { masker: true } },
  { code: 'notLive', call: 'verifyFaceLiveness', api: { liveness: false } },
];

const operations: Partial<Record<FaceApiCall, Operation>> = {
  enrollFace: 'enroll',
  verifyFace: 'verify',
  identifyFace: 'identify',
  compareImages: 'compare',
};

/** What the browser's camera fails with, for real but for one. */
const refused: { readonly [code: string]: () => Promise<unknown> } = {
  async cameraDenied() {
    await commands.allowCamera(false);
    return openCamera();
  },
  async cameraNotFound() {
    await commands.unplugCamera();
    return openCamera();
  },
  // No file can play a device that does not start: the error is Chromium's, the failure is not.
  async cameraInUse() {
    const inUse = new DOMException('Could not start video source', 'NotReadableError');
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValueOnce(inUse);
    return openCamera();
  },
  cameraUnsupported: openCameraInWorker,
};

async function base64(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function send(row: AnsweredRow): Promise<unknown> {
  const picture = await base64(await photograph(row.scene ?? 'near'));
  const body = {
    trx_id: 'test',
    user_id: '0000000000000000',
    user_name: 'Nama Contoh',
    facegallery_id: 'demo-gallery',
    image: picture,
    source_image: picture,
    target_image: row.call === 'compareImages' ? await base64(await photograph('near')) : picture,
    ...row.body,
  };
  try {
    const response = await fetch(faceApiPaths[row.call], {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accesstoken: row.token ?? 'demo-token' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(row.timeoutMs ?? 25_000),
    });
    return await readResponse(response, { operation: operations[row.call] });
  } catch (error) {
    return readStatus(error);
  }
}

async function openCamera(): Promise<unknown> {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: true });
  } catch (error) {
    return readStatus(error);
  }
}

/** Workers have no `mediaDevices`, just as pages without HTTPS. */
async function openCameraInWorker(): Promise<unknown> {
  const script = `
    (async () => navigator.mediaDevices.getUserMedia({ video: true }))().catch((error) => postMessage(error));
  `;
  const worker = new Worker(URL.createObjectURL(new Blob([script])));
  const error = await new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
  });
  worker.terminate();
  return readStatus(error);
}

let stop: () => void;
beforeAll(async () => {
  stop = await startFaceApi(gateway);
});
afterAll(() => stop());

afterEach(resetFarService);

describe('what really happens is read as its code', () => {
  it.each(answered)('$code: $call', async (row) => {
    Object.assign(api.settings, row.api);
    Object.assign(gateway.settings, row.gateway);
    expect(await send(row)).toBe(row.code);
  });

  it.each(Object.entries(refused))('%s', async (code, fail) => {
    await showScene('near');
    await commands.allowCamera(true);
    expect(await fail()).toBe(code);
  });

  it('and that is each of the codes', () => {
    const reached = new Set<unknown>([...answered.map(({ code }) => code), ...Object.keys(refused)]);
    expect(statusCodes.filter((code) => !reached.has(code))).toEqual([]);
  });
});

describe('a person who is enrolled', () => {
  const withId = (userId: string, scene: Scene) => ({ scene, body: { user_id: userId } });

  it('is told from a stranger, in either way that the API says so', async () => {
    expect(await send({ code: 200, call: 'enrollFace', ...withId('1', 'near') })).toBe(200);
    expect(await send({ code: 200, call: 'verifyFace', ...withId('1', 'near') })).toBe(200);
    expect(await send({ code: 200, call: 'identifyFace', ...withId('1', 'near') })).toBe(200);
    for (const refusal of ['flag', 'status'] as const) {
      api.settings.refusal = refusal;
      expect(await send({ code: 411, call: 'verifyFace', ...withId('1', 'stranger') })).toBe(411);
    }
    expect(await send({ code: 411, call: 'identifyFace', ...withId('1', 'stranger') })).toBe(411);
    expect(await send({ code: 200, call: 'deleteFace', ...withId('1', 'near') })).toBe(200);
    expect(await send({ code: 415, call: 'verifyFace', ...withId('1', 'near') })).toBe(415);
  });
});
