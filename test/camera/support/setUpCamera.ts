import { clearAnnouncements } from 'face-status-kit/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { startMockApi } from '../../../mock-api/startMockApi.ts';
import { showScene } from './camera.ts';
import type { Scene } from './photographs.ts';
import { proxy, resetRemoteService } from './remoteService.ts';

/** The access to the mock API, for the examples' `service`. */
export const access = { headers: { Accesstoken: 'demo-token' }, galleryId: 'demo-gallery', timeoutMs: 25_000 };

/** Before each test of a file: a service that knows nobody, and a camera with permission that sees a scene. */
export function setUpCamera(scene: Scene): void {
  let stopMockApi: () => void;
  beforeAll(async () => {
    stopMockApi = await startMockApi(proxy);
  });
  afterAll(() => stopMockApi());

  beforeEach(async () => {
    resetRemoteService();
    await showScene(scene);
    await commands.allowCamera(true);
  });
  afterEach(clearAnnouncements);
}

/** Records the cameras that the page opens. Returns a function that checks that all of them are off. */
export function watchCameras() {
  const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
  return async () => {
    const streams = await Promise.all(getUserMedia.mock.results.map(({ value }) => value as Promise<MediaStream>));
    const states = streams.flatMap((stream) => stream.getTracks()).map((track) => track.readyState);
    expect(new Set(states)).toEqual(new Set(['ended']));
  };
}
