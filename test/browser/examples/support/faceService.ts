import { createFaceApi } from '../../../../mock-api/createFaceApi.ts';
import { createReverseProxy } from '../../../../mock-api/createReverseProxy.ts';
import { scriptedFaceFinder } from './scenes.ts';

/** A face service in the memory of the page: its face finder knows the scene. */
export const api = createFaceApi({ faceFinder: scriptedFaceFinder });
export const proxy = createReverseProxy(api);

/** Answers a request of the page as `fetch` does. */
export async function fetchFromService(...input: Parameters<typeof fetch>): Promise<Response> {
  const request = new Request(...input);
  const response = await abortable(proxy.answer(request), request.signal);
  if (response.type === 'error') throw new TypeError('Failed to fetch');
  return response;
}

/** Rejects as soon as the signal aborts, as `fetch` does. */
function abortable<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the sender chose the reason, as with fetch
      signal.addEventListener('abort', () => reject(signal.reason));
    }),
  ]);
}
