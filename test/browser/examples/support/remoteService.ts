import { vi } from 'vitest';
import { createFaceApi } from '../../../../mock-api/createFaceApi.ts';
import { createReverseProxy } from '../../../../mock-api/createReverseProxy.ts';
import { scriptedFaceFinder } from './scriptedCamera.ts';

/** The mock API of these tests: its face finder knows the scene. */
export const api = createFaceApi({ faceFinder: scriptedFaceFinder });
export const proxy = createReverseProxy(api);

/** Resets the mock API and connects `fetch` to it. Returns the spy on `fetch`. */
export function connectRemoteService() {
  api.reset();
  proxy.reset();
  return vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const response = await abortable(proxy.answer(request), request.signal);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  });
}

/** Rejects as soon as the signal aborts, as `fetch` does. */
function abortable<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the sender chose the reason, as with fetch
      signal.addEventListener('abort', () => reject(signal.reason));
    }),
  ]);
}
