import { createStatusStabilizer } from 'face-status-kit/capture';
import { describe, expect, it, vi } from 'vitest';
import { createWithFrames } from './support/createWithFrames.ts';

describe('The time of a frame in createStatusStabilizer', () => {
  it('counts even if the frame is added late', () => {
    const stabilizer = createStatusStabilizer({ startDelayMs: 0, stickiness: 0 });
    stabilizer.add(412, 100);
    stabilizer.add(412, 300);
    stabilizer.add(413, 150);
    stabilizer.add(413, 120);
    stabilizer.add(413, 110);
    expect(stabilizer.current(300)).toBe(413);
    expect(stabilizer.current(310)).toBe(413);
    // All late frames are outside of the window by now.
    expect(stabilizer.current(351)).toBe(412);
  });

  it('is ignored if it is older than the window', () => {
    const stabilizer = createWithFrames([412], { stickiness: 0 });
    stabilizer.add(412, 1_000);
    stabilizer.add(413, 799);
    expect(stabilizer.current(1_000)).toBe(412);
    // A single old frame between two new ones does not mean that the clock was set back, however often it happens.
    for (const atMs of [1_010, 1_020, 1_030]) {
      stabilizer.add(412, atMs);
      stabilizer.add(413, 0);
    }
    expect(stabilizer.current(1_030)).toBe(412);
  });

  it('starts the votes again at the second frame after the clock was set back by a day', () => {
    const stabilizer = createStatusStabilizer();
    stabilizer.add(413, 86_400_000);
    stabilizer.add(413, 86_400_200);
    expect(stabilizer.current(86_400_200)).toBe(413);
    stabilizer.add(412, 0);
    stabilizer.add(412, 33);
    expect(stabilizer.current(33)).toBeNull();
    stabilizer.add(412, 230);
    expect(stabilizer.current(232)).toBeNull();
    expect(stabilizer.current(233)).toBe(412);
  });

  it('starts the votes again after the clock was set back by little more than the window', () => {
    const stabilizer = createWithFrames([413], { startDelayMs: 0 });
    stabilizer.add(413, 1_000);
    expect(stabilizer.current(1_000)).toBe(413);
    stabilizer.add(412, 799);
    stabilizer.add(412, 790);
    expect(stabilizer.current(790)).toBe(412);
  });

  it('may jump ahead for one frame, without delaying the next frames', () => {
    const stabilizer = createWithFrames([413, 413]);
    stabilizer.add(412, 86_400_000);
    expect(stabilizer.current(86_400_000)).toBe(412);
    stabilizer.add(413, 30);
    stabilizer.add(413, 40);
    expect(stabilizer.current(40)).toBe(413);
  });

  it('empties the window if it jumps ahead', () => {
    const stabilizer = createWithFrames([412, 412, 412, 412, 412]);
    expect(stabilizer.current(40)).toBe(412);
    stabilizer.add(413, 86_400_000);
    expect(stabilizer.current(86_400_000)).toBe(413);
  });

  it('may follow a question about a time one day ahead, as after a tab has slept', () => {
    const stabilizer = createWithFrames([412, 412]);
    expect(stabilizer.current(86_400_000)).toBeNull();
    stabilizer.add(412, 20);
    expect(stabilizer.current(20)).toBe(412);
  });

  it('counts as the present time if the question is about an earlier time', () => {
    const stabilizer = createStatusStabilizer();
    for (const atMs of [0, 200, 100]) stabilizer.add(413, atMs);
    // The newest frame is not the one that was added last.
    for (const atMs of [0, 199, -Infinity, NaN]) expect(stabilizer.current(atMs)).toBe(413);
  });

  it.each([NaN, Infinity, -Infinity])(
    'is ignored if it is %s, and a question about it is about the newest frame',
    (atMs) => {
      const stabilizer = createWithFrames([413]);
      stabilizer.add(412, atMs);
      stabilizer.add(412, atMs);
      expect(stabilizer.current(atMs)).toBe(413);
      vi.mocked(console.warn).mockClear();
    },
  );

  it('starts the delay after a reset with a time that is not a number', () => {
    const stabilizer = createWithFrames([413], { startDelayMs: 100 });
    stabilizer.reset(NaN);
    expect(stabilizer.current(1_000)).toBeNull();
    stabilizer.add(412, 50);
    expect(stabilizer.current(149)).toBeNull();
    expect(stabilizer.current(150)).toBe(412);
  });

  it('must equal the present time if the window is 0', () => {
    const stabilizer = createStatusStabilizer({ windowMs: 0 });
    stabilizer.add(412, 0);
    expect(stabilizer.current(0)).toBe(412);
    expect(stabilizer.current(0.1)).toBeNull();
    stabilizer.add(413, 10);
    stabilizer.add(413, 10);
    stabilizer.add(412, 10);
    expect(stabilizer.current(10)).toBe(413);
  });
});
