import {
  readResponse,
  readStatus,
  statusCatalogue,
  statusCodes,
  type Operation,
  type StatusCode,
} from 'face-status-kit/core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { ReverseProxySettings } from '../../mock-api/createReverseProxy.ts';
import { endpoints, type EndpointName } from '../../mock-api/endpoints.ts';
import type { FaceApiSettings } from '../../mock-api/FaceApiSettings.ts';
import { startMockApi } from '../../mock-api/startMockApi.ts';
import { showScene } from './support/camera.ts';
import { encodePhotograph, type Scene } from './support/photographs.ts';
import { api, proxy, resetRemoteService } from './support/remoteService.ts';

/** Files to send in place of a good picture. */
const notBase64 = '%%%';
const gif = btoa('GIF89a');
const brokenPng = btoa('\x89PNG\r\n\x1a\n and no more');

/** A call, and the fault that leads to the code. Everything else is correct. */
interface AnsweredCall {
  readonly code: StatusCode;
  readonly call: EndpointName;
  readonly body?: Readonly<Record<string, string | null>>;
  readonly scene?: Scene;
  readonly token?: string;
  readonly api?: Partial<FaceApiSettings>;
  readonly proxy?: Partial<ReverseProxySettings>;
  readonly timeoutMs?: number;
}

/** Conditions that the app itself decides on. `test/camera/live.test.tsx` covers what a live camera sees. */
const decidedByApp: readonly StatusCode[] = ['alreadyRegistered', 'tooManyAttempts', 'captureTimeout'];

const registry = { '0000000000000000': 'Nama Contoh' };

const answered: readonly AnsweredCall[] = [
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
  { code: 500, call: 'enrollFace', api: { forcedAnswer: { status: 500 } } },
  { code: 600, call: 'enrollFace', api: { forcedAnswer: { status: 600 } } },
  { code: 603, call: 'enrollFace', api: { registry }, body: { user_name: 'Nama Lain' } },
  { code: 604, call: 'enrollFace', api: { forcedAnswer: { status: 604 } } },
  { code: 605, call: 'enrollFace', api: { forcedAnswer: { status: 605 } } },
  { code: 606, call: 'enrollFace', api: { registry }, body: { user_id: '0000000000000001' } },
  { code: 607, call: 'enrollFace', api: { forcedAnswer: { status: 607 } } },
  { code: 608, call: 'enrollFace', api: { forcedAnswer: { status: 608 } } },
  { code: 609, call: 'enrollFace', api: { forcedAnswer: { status: 609 } } },
  { code: 610, call: 'enrollFace', api: { forcedAnswer: { status: 610 } } },
  { code: 611, call: 'enrollFace', api: { forcedAnswer: { status: 611 } } },
  { code: 'offline', call: 'enrollFace', proxy: { isDisconnected: true } },
  { code: 'timeout', call: 'enrollFace', api: { delayMs: 60_000 }, timeoutMs: 200 },
  { code: 'serviceUnavailable', call: 'enrollFace', proxy: { outage: 503 } },
  { code: 'tooManyRequests', call: 'enrollFace', proxy: { maxRequestsPerMinute: 0 } },
  { code: 'imageTooLarge', call: 'enrollFace', proxy: { maxBytes: 10_000 } },
  { code: 'faceCovered', call: 'compareImages', api: { wearsMask: true } },
  { code: 'notLive', call: 'verifyFaceLiveness', api: { isLive: false } },
];

const operations: Partial<Record<EndpointName, Operation>> = {
  enrollFace: 'enroll',
  verifyFace: 'verify',
  identifyFace: 'identify',
  compareImages: 'compare',
};

/** The failures of the browser's camera. All are real but one. */
const refused: { readonly [code: string]: () => Promise<unknown> } = {
  async cameraDenied() {
    await commands.allowCamera(false);
    return openCamera();
  },
  async cameraNotFound() {
    await commands.unplugCamera();
    return openCamera();
  },
  // A file cannot play a device that does not start. The error is Chromium's, but the failure is not real.
  async cameraInUse() {
    const inUse = new DOMException('Could not start video source', 'NotReadableError');
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValueOnce(inUse);
    return openCamera();
  },
  cameraUnsupported: openCameraInWorker,
};

async function send(row: AnsweredCall): Promise<unknown> {
  const picture = await encodePhotograph(row.scene ?? 'near');
  const body = {
    trx_id: 'test',
    user_id: '0000000000000000',
    user_name: 'Nama Contoh',
    facegallery_id: 'demo-gallery',
    image: picture,
    source_image: picture,
    target_image: row.call === 'compareImages' ? await encodePhotograph('near') : picture,
    ...row.body,
  };
  try {
    const response = await fetch(endpoints[row.call].path, {
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

/** A worker has no `mediaDevices`, like a page without HTTPS. */
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
  stop = await startMockApi(proxy);
});
afterAll(() => stop());

afterEach(resetRemoteService);

describe('a real situation is read as its code', () => {
  it.each(answered)('$code: $call', async (row) => {
    Object.assign(api.settings, row.api);
    Object.assign(proxy.settings, row.proxy);
    expect(await send(row)).toBe(row.code);
  });

  it.each(Object.entries(refused))('%s', async (code, fail) => {
    await showScene('near');
    await commands.allowCamera(true);
    expect(await fail()).toBe(code);
  });

  it('reaches every code that the API, the network or the camera can cause', () => {
    const reached = new Set<unknown>([...answered.map(({ code }) => code), ...Object.keys(refused)]);
    const isDecidedByApp = (code: StatusCode) =>
      ['capture', 'progress'].includes(statusCatalogue[code].type) || decidedByApp.includes(code);
    expect(statusCodes.filter((code) => !reached.has(code) && !isDecidedByApp(code))).toEqual([]);
  });
});

describe('an enrolled person', () => {
  const withId = (userId: string, scene: Scene) => ({ scene, body: { user_id: userId } });

  it('is distinguished from a stranger, by flag and by status', async () => {
    expect(await send({ code: 200, call: 'enrollFace', ...withId('1', 'near') })).toBe(200);
    expect(await send({ code: 200, call: 'verifyFace', ...withId('1', 'near') })).toBe(200);
    expect(await send({ code: 200, call: 'identifyFace', ...withId('1', 'near') })).toBe(200);
    for (const mismatch of ['flag', 'status'] as const) {
      api.settings.mismatch = mismatch;
      expect(await send({ code: 411, call: 'verifyFace', ...withId('1', 'stranger') })).toBe(411);
    }
    expect(await send({ code: 411, call: 'identifyFace', ...withId('1', 'stranger') })).toBe(411);
    expect(await send({ code: 200, call: 'deleteFace', ...withId('1', 'near') })).toBe(200);
    expect(await send({ code: 415, call: 'verifyFace', ...withId('1', 'near') })).toBe(415);
  });
});
