import { vi } from 'vitest';
import { api, fetchFromService, proxy } from './faceService.ts';

/** Resets the mock API and connects `fetch` to it. Returns the spy on `fetch`. */
export function connectRemoteService() {
  api.reset();
  proxy.reset();
  return vi.spyOn(window, 'fetch').mockImplementation(fetchFromService);
}
