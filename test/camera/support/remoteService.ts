import { createFaceApi } from '../../../mock-api/createFaceApi.ts';
import { createFaceFinder } from '../../../mock-api/createFaceFinder.ts';
import { createReverseProxy } from '../../../mock-api/createReverseProxy.ts';

/** The mock API of these tests: it searches the pictures for faces with a real detector. */
export const api = createFaceApi({ faceFinder: createFaceFinder() });
export const proxy = createReverseProxy(api);

/** Restores all settings and forgets the enrolled people. */
export function resetRemoteService(): void {
  api.reset();
  proxy.reset();
}
