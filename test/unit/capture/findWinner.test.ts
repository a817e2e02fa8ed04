import type { StatusReading } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import { findWinner, selectFramesInWindow } from '../../../src/capture/findWinner.ts';

const frames = (...codes: StatusReading[]) => codes.map((code, index) => ({ code, atMs: index * 10 }));
const limits = { windowMs: 200, startDelayMs: 0, stickiness: 0, minimumShare: 0 };

describe('findWinner', () => {
  it('returns the code with the most votes', () => {
    expect(findWinner(frames(412, 413, 412), undefined, limits).code).toBe(412);
  });

  it('gives a tie to the code of the later frame', () => {
    expect(findWinner(frames(412, 413, 413, 412), undefined, limits).code).toBe(412);
    expect(findWinner(frames(413, 412, 412, 413), undefined, limits).code).toBe(413);
  });

  it('adds the extra votes of the favourite, if a frame has it', () => {
    const sticky = { ...limits, stickiness: 2 };
    expect(findWinner(frames(413, 412, 412), 413, sticky).code).toBe(413);
    expect(findWinner(frames(413, 412, 412, 412), 413, sticky).code).toBe(412);
    expect(findWinner(frames(412), 413, sticky).code).toBe(412);
  });

  it('measures the minimum share without extra votes', () => {
    const half = { ...limits, stickiness: 9, minimumShare: 0.5 };
    expect(findWinner(frames(413, 412), 413, half)).toEqual({ code: 413, hasMinimumShare: true });
    expect(findWinner(frames(413, 412, 412), 413, half)).toEqual({ code: 413, hasMinimumShare: false });
  });

  it('returns null if most frames have no code, and undefined without frames', () => {
    expect(findWinner(frames(413, null, null), undefined, limits).code).toBeNull();
    expect(findWinner([], 413, limits)).toEqual({ code: undefined, hasMinimumShare: false });
  });
});

describe('selectFramesInWindow', () => {
  it('keeps a frame that is exactly as old as the window', () => {
    expect(selectFramesInWindow(frames(412, 413), 200, 200)).toEqual(frames(412, 413));
    expect(selectFramesInWindow(frames(412, 413), 201, 200)).toEqual([{ code: 413, atMs: 10 }]);
  });
});
