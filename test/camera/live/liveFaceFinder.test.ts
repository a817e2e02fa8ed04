import { describe, expect, it } from 'vitest';
import { createFaceFinder } from '../../../mock-api/createFaceFinder.ts';
import { createLiveFaceFinder } from '../../../mock-api/createLiveFaceFinder.ts';
import { drawScene, photograph, photographSize, type Scene } from '../support/photographs.ts';

const still = createFaceFinder();
const live = createLiveFaceFinder();

/** A video that shows a scene. */
async function play(scene: Scene): Promise<HTMLVideoElement> {
  const canvas = Object.assign(document.createElement('canvas'), photographSize);
  const context = canvas.getContext('2d');
  const stream = canvas.captureStream();
  // What was there before would be no frame.
  context?.drawImage(await drawScene(scene), 0, 0);
  const video = Object.assign(document.createElement('video'), { muted: true, srcObject: stream });
  await video.play();
  return video;
}

const whole = { x: 0, y: 0, ...photographSize };

describe('the face detector on a video', () => {
  it.each(['near', 'far', 'nobody', 'two'] as const)('sees what it sees in a photo: %s', async (scene) => {
    const inPhoto = (await still.find(await photograph(scene))) ?? [];
    const inVideo = await live.detect(await play(scene), whole);
    expect(inVideo).toHaveLength(inPhoto.length);
    const total = (faces: readonly { readonly width: number }[]) => faces.reduce((sum, { width }) => sum + width, 0);
    // A quicker look measures less exactly.
    expect(Math.abs(total(inVideo) - total(inPhoto))).toBeLessThanOrEqual(0.25 * total(inPhoto));
  });

  it('looks at a part of it, and tells where in that part', async () => {
    const video = await play('near');
    const [inWhole] = await live.detect(video, whole);
    const [inPart] = await live.detect(video, { x: 100, y: 20, width: 440, height: 440 });
    expect(Math.abs((inPart?.x ?? 0) + 100 - (inWhole?.x ?? 0))).toBeLessThan(40);
    expect(Math.abs((inPart?.y ?? 0) + 20 - (inWhole?.y ?? 0))).toBeLessThan(40);
  });
});
