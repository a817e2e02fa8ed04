import { describe, expect, it } from 'vitest';
import { createFrameLog, stripMs, type Frame } from '../../../../examples/live-camera/createFrameLog.ts';
import { buildTickPath } from '../../../../examples/live-camera/FrameStrip.tsx';
import { addNoise } from '../../../../stories/examples/simulation/addNoise.ts';

const size = { width: 480, height: 600 };

const createFrame = (atMs: number, code: Frame['code'], shown: Frame['shown']): Frame => ({
  atMs,
  code,
  shown,
  faces: [],
  size,
  detectionMs: 20,
});

describe('the frame log', () => {
  it('counts frames and changes', () => {
    const log = createFrameLog();
    // Half a minute at 10 frames a second. The code changes with every frame, and the shown code changes once.
    for (let index = 0; index <= 300; index++) {
      const shown = index < 10 ? undefined : index < 200 ? 413 : 'holdStill';
      log.add(createFrame(index * 100, index % 2 ? 412 : 413, shown));
    }
    expect(log.figures()).toEqual({ framesPerSecond: 10, detectionMs: 20, rawChanges: 600, shownChanges: 2 });
  });

  it('has no figures after a few frames, nor after a break', () => {
    const log = createFrameLog();
    log.add(createFrame(0, 412, 412));
    log.add(createFrame(2000, 413, 412));
    expect(log.figures()).toBeNull();
    log.add(createFrame(4000, 412, 412));
    expect(log.figures()).not.toBeNull();
    log.add(createFrame(60_000, 412, 412));
    expect(log.figures()).toBeNull();
  });

  it('forgets old frames', () => {
    const log = createFrameLog();
    for (let atMs = 0; atMs <= 3 * stripMs; atMs += 50) log.add(createFrame(atMs, 'holdStill', 'holdStill'));
    expect(log.frames()).toHaveLength(stripMs / 50 + 1);
    expect(log.frames()[0]?.atMs).toBe(2 * stripMs);
  });
});

describe('the strip of frames', () => {
  it('has a tick for each frame with the code, each as wide as its frame lasted', () => {
    const frames = [
      createFrame(0, 412, 'holdStill'),
      createFrame(100, 413, 'holdStill'),
      createFrame(200, 412, 'holdStill'),
    ];
    expect(buildTickPath(frames, 'code', 412)).toBe('M9760 0.5h100v0.5h-100zM9960 0.5h40v0.5h-40z');
    expect(buildTickPath(frames, 'code', 413)).toBe('M9860 0.5h100v0.5h-100z');
    expect(buildTickPath(frames, 'code', 'holdStill')).toBe('');
    expect(buildTickPath(frames, 'shown', 'holdStill').split('z')).toHaveLength(4);
  });
});

describe('the noise of the stories', () => {
  it('replaces the code in a share of the frames', () => {
    const codes = Array.from({ length: 1000 }, () => addNoise(413, 0.4));
    const replaced = codes.filter((code) => code !== 413);
    expect(replaced.length).toBeGreaterThan(300);
    expect(replaced.length).toBeLessThan(500);
    expect(new Set(replaced).size).toBeGreaterThan(3);
    expect(codes.map((code) => addNoise(code, 0))).toEqual(codes);
  });
});
