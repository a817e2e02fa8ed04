import { describe, expect, it } from 'vitest';
import { createFaceFinder } from '../../mock-api/createFaceFinder.ts';
import { photograph, type Scene } from './support/photographs.ts';

const faces = createFaceFinder();
const find = async (scene: Scene) => (await faces.find(await photograph(scene))) ?? [];

describe('the face detector of the stand-in', () => {
  it.each([
    ['near', 1],
    ['far', 1],
    ['nobody', 0],
    ['two', 2],
  ] as const)('sees who is there: %s', async (scene, count) => {
    expect(await find(scene)).toHaveLength(count);
  });

  it('measures a face, in pixels', async () => {
    const [near, far] = [await find('near'), await find('far')].map(([face]) => face);
    expect(Math.min(near?.width ?? 0, near?.height ?? 0)).toBeGreaterThan(200);
    expect(Math.max(far?.width ?? 999, far?.height ?? 999)).toBeLessThan(150);
  });

  it('says of a file that is no picture that it cannot be opened', async () => {
    expect(await faces.find(new Blob(['GIF89a, but not really']))).toBeNull();
  });
});
