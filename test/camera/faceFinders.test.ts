import { describe, expect, it } from 'vitest';
import { createFaceFinder } from '../../mock-api/createFaceFinder.ts';
import { createLiveFaceFinder } from '../../mock-api/createLiveFaceFinder.ts';
import { drawScene, photograph, photographSize, type Scene } from './support/photographs.ts';

const faceFinder = createFaceFinder();
const liveFinder = createLiveFaceFinder();

const findInPhoto = async (scene: Scene) => (await faceFinder.find(await photograph(scene))) ?? [];

/** Plays a video that shows a scene. */
async function playScene(scene: Scene): Promise<HTMLVideoElement> {
  const canvas = Object.assign(document.createElement('canvas'), photographSize);
  const context = canvas.getContext('2d');
  const stream = canvas.captureStream();
  // The stream sends only what is drawn after its start.
  context?.drawImage(await drawScene(scene), 0, 0);
  const video = Object.assign(document.createElement('video'), { muted: true, srcObject: stream });
  await video.play();
  return video;
}

const wholeFrame = { x: 0, y: 0, ...photographSize };

const getTotalWidth = (boxes: readonly { readonly width: number }[]) =>
  boxes.reduce((sum, { width }) => sum + width, 0);

describe('the face finders of the mock API', () => {
  it.each([
    ['near', 1],
    ['far', 1],
    ['nobody', 0],
    ['two', 2],
  ] as const)('find the same faces in a photo and in a video: %s', async (scene, count) => {
    const inPhoto = await findInPhoto(scene);
    const inVideo = (await liveFinder.detect(await playScene(scene), wholeFrame)).map(({ box }) => box);
    expect(inPhoto).toHaveLength(count);
    expect(inVideo).toHaveLength(count);
    // The finder for videos measures less exactly.
    const difference = Math.abs(getTotalWidth(inVideo) - getTotalWidth(inPhoto));
    expect(difference).toBeLessThanOrEqual(0.25 * getTotalWidth(inPhoto));
  });

  it('measure a face in a photo in pixels', async () => {
    const [near] = await findInPhoto('near');
    const [far] = await findInPhoto('far');
    expect(Math.min(near?.width ?? 0, near?.height ?? 0)).toBeGreaterThan(200);
    expect(Math.max(far?.width ?? 999, far?.height ?? 999)).toBeLessThan(150);
  });

  it('return null for a file that is not a picture', async () => {
    expect(await faceFinder.find(new Blob(['GIF89a, but not really']))).toBeNull();
  });

  it('search a part of a video, and return boxes relative to that part', async () => {
    const video = await playScene('near');
    const [inWhole] = await liveFinder.detect(video, wholeFrame);
    const [inPart] = await liveFinder.detect(video, { x: 100, y: 20, width: 440, height: 440 });
    expect(Math.abs((inPart?.box.x ?? 0) + 100 - (inWhole?.box.x ?? 0))).toBeLessThan(40);
    expect(Math.abs((inPart?.box.y ?? 0) + 20 - (inWhole?.box.y ?? 0))).toBeLessThan(40);
  });
});
