import { createFaceApi } from '../../../mock-api/createFaceApi.ts';
import { createFaceFinder } from '../../../mock-api/createFaceFinder.ts';
import { createGateway } from '../../../mock-api/gateway.ts';

/** The far service of these tests: a face API that really looks at the pictures, behind a web server. */
export const api = createFaceApi({ faces: createFaceFinder() });
export const gateway = createGateway(api);

const untroubled = { ...gateway.settings };

/** Everything as it was at first, nobody enrolled. */
export function resetFarService(): void {
  api.reset();
  Object.assign(gateway.settings, untroubled);
}
