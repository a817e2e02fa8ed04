import { createStatusStabilizer } from 'face-status-kit/capture';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';
import { createWithFrames } from './support/createWithFrames.ts';

describe('createStatusStabilizer warns once', () => {
  const warnings = () => vi.mocked(console.warn).mock.calls.map(([warning]) => String(warning));
  afterEach(() => vi.mocked(console.warn).mockClear());

  it('about an option that is not a number', async () => {
    vi.resetModules();
    const { createStatusStabilizer: create } = await import('face-status-kit/capture');
    create({ windowMs: NaN });
    create({ windowMs: NaN });
    expect(warnings()).toEqual(['face-status-kit: `windowMs` should be a number from 0 to 10000. 200 is used.']);
  });

  it('about a frame time that is not a number', async () => {
    vi.resetModules();
    const { createStatusStabilizer: create } = await import('face-status-kit/capture');
    create().add(413, NaN);
    create().add(413, Infinity);
    expect(warnings()).toEqual([expect.stringMatching(/`atMs` should be a finite number/)]);
  });
});

describe('The options of createStatusStabilizer', () => {
  it('outside of their range count as the nearest end', () => {
    const wide = createStatusStabilizer({ windowMs: 1e9, startDelayMs: -5 });
    wide.add(413, 0);
    expect(wide.current(10_000)).toBe(413);
    expect(wide.current(10_001)).toBeNull();

    const slow = createStatusStabilizer({ windowMs: 10_000, startDelayMs: 1e9 });
    slow.add(413, 0);
    slow.add(413, 59_000);
    expect(slow.current(59_999)).toBeNull();
    expect(slow.current(60_000)).toBe(413);

    const strict = createWithFrames([413, 413], { minimumShare: 7 });
    expect(strict.current(10)).toBe(413);
    strict.add(412, 20);
    expect(strict.current(20)).toBeNull();

    const sticky = createWithFrames([413], { stickiness: 1e9 });
    expect(sticky.current(0)).toBe(413);
    for (let frame = 0; frame < 1_000; frame++) sticky.add(412, 0);
    expect(sticky.current(0)).toBe(413);
    sticky.add(412, 0);
    expect(sticky.current(0)).toBe(412);
    vi.mocked(console.warn).mockClear();
  });

  it('of Infinity count as the highest number, and its negative as the lowest', () => {
    const stabilizer = createStatusStabilizer({ windowMs: Infinity, startDelayMs: -Infinity });
    stabilizer.add(413, 0);
    expect(stabilizer.current(10_000)).toBe(413);
    expect(stabilizer.current(10_001)).toBeNull();
    vi.mocked(console.warn).mockClear();
  });

  it('may be hostile values: the stabiliser still shows a code that was seen', () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      for (const option of ['windowMs', 'startDelayMs', 'stickiness', 'minimumShare']) {
        const stabilizer = createStatusStabilizer({ startDelayMs: 0, [option]: value });
        stabilizer.add(413, 0);
        const shown = stabilizer.current(0);
        if (shown !== 413 && shown !== null) failures.push(`${option} as ${name}`);
      }
      const stabilizer = createStatusStabilizer(value as never);
      stabilizer.add(413, 0);
      if (stabilizer.current(200) !== 413) failures.push(`the options as ${name}`);
    }
    expect(failures).toEqual([]);
    vi.mocked(console.warn).mockClear();
  });
});

describe('Hostile input to createStatusStabilizer', () => {
  it('as a code is counted and returned as it was given', () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      const stabilizer = createWithFrames([413, value as never, value as never]);
      if (!Object.is(stabilizer.current(20), value)) failures.push(`${name} has no votes`);
      for (let frame = 0; frame < 4; frame++) stabilizer.add(413, 20);
      if (!Object.is(stabilizer.current(20), value)) failures.push(`${name} has no extra votes`);
    }
    expect(failures).toEqual([]);
  });

  it('as a time is ignored or counts as a time', () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      const stabilizer = createWithFrames([413]);
      stabilizer.add(412, value as never);
      if (![412, 413, null].includes(stabilizer.current(value as never) as number)) failures.push(name);
      stabilizer.reset(value as never);
      if (stabilizer.current(value as never) !== null) failures.push(`${name} in a reset`);
    }
    expect(failures).toEqual([]);
    vi.mocked(console.warn).mockClear();
  });

  it('of thousands of different codes in one window has a winner', () => {
    const stabilizer = createStatusStabilizer({ windowMs: 10_000, startDelayMs: 0 });
    for (let frame = 0; frame < 10_000; frame++) stabilizer.add(`code ${frame}`, frame);
    expect(stabilizer.current(10_000)).toBe('code 9999');
    stabilizer.add('code 9000', 10_000);
    stabilizer.add('code 9000', 10_000);
    for (let frame = 0; frame < 4; frame++) stabilizer.add('code 9000', 10_000);
    expect(stabilizer.current(10_000)).toBe('code 9000');
  });

  it('of more than 1,200 frames in one window counts the newest 1,200', () => {
    const stabilizer = createStatusStabilizer({ windowMs: 10_000, startDelayMs: 0, stickiness: 0 });
    for (let frame = 0; frame < 2_000; frame++) stabilizer.add(412, 0);
    for (let frame = 0; frame < 600; frame++) stabilizer.add(413, 1);
    // 600 frames of each code are left.
    expect(stabilizer.current(1)).toBe(413);
    stabilizer.add(412, 1);
    expect(stabilizer.current(1)).toBe(412);
  });
});
