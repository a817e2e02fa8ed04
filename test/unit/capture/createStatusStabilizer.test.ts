import {
  createStatusStabilizer,
  type StatusReading,
  type StatusStabilizer,
  type StatusStabilizerOptions,
} from 'face-status-kit/capture';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

/** A stabiliser that has seen a code every 10 ms, and shows from the start. */
function saw(codes: readonly (StatusReading | undefined)[], options?: StatusStabilizerOptions): StatusStabilizer {
  const stabilizer = createStatusStabilizer({ startDelayMs: 0, ...options });
  codes.forEach((code, index) => {
    stabilizer.add(code, index * 10);
  });
  return stabilizer;
}

describe('the code with the most votes', () => {
  it('is shown', () => {
    expect(saw([413, 412, 412]).current(20)).toBe(412);
  });

  it('counts only frames of the window, the oldest of which is exactly as old as it', () => {
    const stabilizer = saw([412, 412, 413]);
    expect(stabilizer.current(210)).toBe(413);
    expect(saw([412, 412, 413]).current(200)).toBe(412);
    expect(saw([412, 412, 413], { windowMs: 9 }).current(20)).toBe(413);
  });

  it('is the one seen last where there are as many of another', () => {
    expect(saw([412, 413, 413, 412]).current(30)).toBe(412);
    expect(saw([413, 412, 412, 413]).current(30)).toBe(413);
  });

  it('counts a known code in digits with its number', () => {
    expect(saw([412, '413', 413]).current(20)).toBe(413);
    expect(saw([412, 412, 413, '0413', ' 413 ']).current(40)).toBe(413);
  });

  it('gives a code that it does not know as it came', () => {
    expect(saw([999]).current(0)).toBe(999);
    expect(saw(['something new']).current(0)).toBe('something new');
  });

  it('is nothing where most frames have nothing to say', () => {
    expect(saw([413, null, undefined]).current(20)).toBeNull();
  });
});

describe('the code that was shown last', () => {
  it('has extra votes', () => {
    const stabilizer = saw([413]);
    expect(stabilizer.current(0)).toBe(413);
    [412, 412, 412, 412].forEach((code, index) => {
      stabilizer.add(code, 10 + index);
    });
    expect(stabilizer.current(20)).toBe(413);
    stabilizer.add(412, 20);
    expect(stabilizer.current(20)).toBe(412);
  });

  it('has as many extra votes as the app says', () => {
    const stabilizer = saw([413], { stickiness: 0 });
    expect(stabilizer.current(0)).toBe(413);
    stabilizer.add(412, 10);
    expect(stabilizer.current(10)).toBe(412);
  });

  it('has none once it is no longer seen', () => {
    const stabilizer = saw([413]);
    expect(stabilizer.current(0)).toBe(413);
    stabilizer.add(412, 201);
    expect(stabilizer.current(201)).toBe(412);
  });

  it('has none after a reset', () => {
    const stabilizer = saw([413]);
    expect(stabilizer.current(0)).toBe(413);
    stabilizer.reset(10);
    stabilizer.add(413, 10);
    stabilizer.add(412, 20);
    expect(stabilizer.current(20)).toBe(412);
  });

  it('may be nothing', () => {
    const stabilizer = saw([null, null]);
    expect(stabilizer.current(10)).toBeNull();
    [413, 413, 413].forEach((code) => {
      stabilizer.add(code, 20);
    });
    expect(stabilizer.current(20)).toBeNull();
  });

  it('is not nothing where nothing was seen yet', () => {
    const stabilizer = createStatusStabilizer();
    expect(stabilizer.current(0)).toBeNull();
    stabilizer.add(null, 0);
    stabilizer.add(413, 10);
    expect(stabilizer.current(200)).toBe(413);
  });
});

describe('nothing is shown', () => {
  it('before there is a frame', () => {
    expect(createStatusStabilizer({ startDelayMs: 0 }).current(1_000)).toBeNull();
  });

  it('until the start delay has passed since the first frame', () => {
    const stabilizer = createStatusStabilizer();
    stabilizer.add(413, 1_000);
    stabilizer.add(413, 1_150);
    expect(stabilizer.current(1_199)).toBeNull();
    expect(stabilizer.current(1_200)).toBe(413);
  });

  it('until it has passed since the last reset', () => {
    const stabilizer = saw([413], { startDelayMs: 300 });
    stabilizer.reset(1_000);
    stabilizer.add(413, 1_250);
    expect(stabilizer.current(1_299)).toBeNull();
    expect(stabilizer.current(1_300)).toBe(413);
  });

  it('for as long as the window, if the app says nothing else', () => {
    const stabilizer = createStatusStabilizer({ windowMs: 500 });
    stabilizer.add(413, 0);
    expect(stabilizer.current(499)).toBeNull();
    expect(stabilizer.current(500)).toBe(413);
  });

  it('without a frame in the window', () => {
    expect(saw([413]).current(200)).toBe(413);
    expect(saw([413]).current(201)).toBeNull();
  });

  it('after a reset', () => {
    const stabilizer = saw([413]);
    stabilizer.reset(10);
    expect(stabilizer.current(10)).toBeNull();
  });

  it('where the winner has too small a share of the frames', () => {
    expect(saw([412, 413, 413, 200], { minimumShare: 0.5 }).current(30)).toBe(413);
    expect(saw([412, 413, 413, 200], { minimumShare: 0.51 }).current(30)).toBeNull();
  });

  it('for the extra votes alone', () => {
    const stabilizer = saw([412, 413, 413, 413], { minimumShare: 0.5 });
    expect(stabilizer.current(30)).toBe(413);
    [412, 412, 412].forEach((code) => {
      stabilizer.add(code, 40);
    });
    expect(stabilizer.current(40)).toBeNull();
    expect(stabilizer.current(40)).toBeNull();
  });

  it('for long: what is not shown has no extra votes against what has the share', () => {
    const stabilizer = createStatusStabilizer({ startDelayMs: 0, windowMs: 99, minimumShare: 0.5 });
    const shown: StatusReading[] = [];
    // First 412 leads with 4 of 10 frames, then 413 has 6 of 10.
    const codes = [
      412,
      411,
      412,
      200,
      412,
      415,
      412,
      416,
      411,
      200,
      ...Array<number[]>(6).fill([413, 412, 413, 412, 413]).flat(),
    ];
    codes.forEach((code, index) => {
      stabilizer.add(code, index * 10);
      shown.push(stabilizer.current(index * 10));
    });
    expect(shown.slice(9, 12)).toEqual([null, null, null]);
    expect(shown.at(-1)).toBe(413);
  });
});

describe('time', () => {
  it('may come late: the frame counts at its own', () => {
    const stabilizer = createStatusStabilizer({ startDelayMs: 0, stickiness: 0 });
    stabilizer.add(412, 100);
    stabilizer.add(412, 300);
    stabilizer.add(413, 150);
    stabilizer.add(413, 120);
    stabilizer.add(413, 110);
    expect(stabilizer.current(300)).toBe(413);
    expect(stabilizer.current(310)).toBe(413);
    // All that came late is too old by now.
    expect(stabilizer.current(351)).toBe(412);
  });

  it('that is older than the window is left out', () => {
    const stabilizer = saw([412], { stickiness: 0 });
    stabilizer.add(412, 1_000);
    stabilizer.add(413, 799);
    expect(stabilizer.current(1_000)).toBe(412);
    // Between two frames in time it says nothing of the clock, however often it happens.
    for (const atMs of [1_010, 1_020, 1_030]) {
      stabilizer.add(412, atMs);
      stabilizer.add(413, 0);
    }
    expect(stabilizer.current(1_030)).toBe(412);
  });

  it('that is set back starts anew with the second frame', () => {
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

  it('that is set back by little more than the window does so too', () => {
    const stabilizer = saw([413], { startDelayMs: 0 });
    stabilizer.add(413, 1_000);
    expect(stabilizer.current(1_000)).toBe(413);
    stabilizer.add(412, 799);
    stabilizer.add(412, 790);
    expect(stabilizer.current(790)).toBe(412);
  });

  it('that jumps ahead for one frame only holds nothing up', () => {
    const stabilizer = saw([413, 413]);
    stabilizer.add(412, 86_400_000);
    expect(stabilizer.current(86_400_000)).toBe(412);
    stabilizer.add(413, 30);
    stabilizer.add(413, 40);
    expect(stabilizer.current(40)).toBe(413);
  });

  it('that jumps ahead empties the window', () => {
    const stabilizer = saw([412, 412, 412, 412, 412]);
    expect(stabilizer.current(40)).toBe(412);
    stabilizer.add(413, 86_400_000);
    expect(stabilizer.current(86_400_000)).toBe(413);
  });

  it('that is asked for a day ahead, as by a tab that slept, leaves nothing stuck', () => {
    const stabilizer = saw([412, 412]);
    expect(stabilizer.current(86_400_000)).toBeNull();
    stabilizer.add(412, 20);
    expect(stabilizer.current(20)).toBe(412);
  });

  it('before the newest frame means the newest frame’s', () => {
    const stabilizer = createStatusStabilizer();
    for (const atMs of [0, 200, 100]) stabilizer.add(413, atMs);
    // The start delay is over by the newest frame, which is not the one that came last.
    for (const atMs of [0, 199, -Infinity, NaN]) expect(stabilizer.current(atMs)).toBe(413);
  });

  it.each([NaN, Infinity, -Infinity])('that is %s means the newest frame’s, and leaves a frame out', (atMs) => {
    const stabilizer = saw([413]);
    stabilizer.add(412, atMs);
    stabilizer.add(412, atMs);
    expect(stabilizer.current(atMs)).toBe(413);
    vi.mocked(console.warn).mockClear();
  });

  it('may be anything in a reset: the next frame starts', () => {
    const stabilizer = saw([413], { startDelayMs: 100 });
    stabilizer.reset(NaN);
    expect(stabilizer.current(1_000)).toBeNull();
    stabilizer.add(412, 50);
    expect(stabilizer.current(149)).toBeNull();
    expect(stabilizer.current(150)).toBe(412);
  });

  it('counts alone where the window is 0', () => {
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

describe('a developer hears once', () => {
  const warnings = () => vi.mocked(console.warn).mock.calls.map(([warning]) => String(warning));
  afterEach(() => vi.mocked(console.warn).mockClear());

  it('of an option that is no number', async () => {
    vi.resetModules();
    const { createStatusStabilizer: create } = await import('face-status-kit/capture');
    create({ windowMs: NaN });
    create({ windowMs: NaN });
    expect(warnings()).toEqual(['face-status-kit: `windowMs` should be a number from 0 to 10000. 200 is used.']);
  });

  it('of a time that is no number', async () => {
    vi.resetModules();
    const { createStatusStabilizer: create } = await import('face-status-kit/capture');
    create().add(413, NaN);
    create().add(413, Infinity);
    expect(warnings()).toEqual([expect.stringMatching(/`atMs` should be a finite number/)]);
  });
});

describe('options', () => {
  it('beyond their range count as its end', () => {
    const wide = createStatusStabilizer({ windowMs: 1e9, startDelayMs: -5 });
    wide.add(413, 0);
    expect(wide.current(10_000)).toBe(413);
    expect(wide.current(10_001)).toBeNull();

    const slow = createStatusStabilizer({ windowMs: 10_000, startDelayMs: 1e9 });
    slow.add(413, 0);
    slow.add(413, 59_000);
    expect(slow.current(59_999)).toBeNull();
    expect(slow.current(60_000)).toBe(413);

    const strict = saw([413, 413], { minimumShare: 7 });
    expect(strict.current(10)).toBe(413);
    strict.add(412, 20);
    expect(strict.current(20)).toBeNull();

    const sticky = saw([413], { stickiness: 1e9 });
    expect(sticky.current(0)).toBe(413);
    for (let frame = 0; frame < 1_000; frame++) sticky.add(412, 0);
    expect(sticky.current(0)).toBe(413);
    sticky.add(412, 0);
    expect(sticky.current(0)).toBe(412);
    vi.mocked(console.warn).mockClear();
  });

  it.each(hostileValues())('do no harm as %s', (_name, value) => {
    for (const name of ['windowMs', 'startDelayMs', 'stickiness', 'minimumShare']) {
      const stabilizer = createStatusStabilizer({ startDelayMs: 0, [name]: value });
      stabilizer.add(413, 0);
      expect([413, null]).toContain(stabilizer.current(0));
    }
    // As all of them together.
    const stabilizer = createStatusStabilizer(value as never);
    stabilizer.add(413, 0);
    expect(stabilizer.current(200)).toBe(413);
    vi.mocked(console.warn).mockClear();
  });
});

describe('hostile input', () => {
  it.each(hostileValues())('as a code is counted as it is: %s', (_name, value) => {
    const stabilizer = saw([413, value as never, value as never]);
    expect(Object.is(stabilizer.current(20), value)).toBe(true);
    for (let frame = 0; frame < 4; frame++) stabilizer.add(413, 20);
    expect(Object.is(stabilizer.current(20), value)).toBe(true);
  });

  it.each(hostileValues())('as a time is left out or counts as a time: %s', (_name, value) => {
    const stabilizer = saw([413]);
    stabilizer.add(412, value as never);
    expect([412, 413, null]).toContain(stabilizer.current(value as never));
    stabilizer.reset(value as never);
    expect(stabilizer.current(value as never)).toBeNull();
    vi.mocked(console.warn).mockClear();
  });

  it('of thousands of codes in one window is voted on all the same', () => {
    const stabilizer = createStatusStabilizer({ windowMs: 10_000, startDelayMs: 0 });
    for (let frame = 0; frame < 10_000; frame++) stabilizer.add(`code ${frame}`, frame);
    expect(stabilizer.current(10_000)).toBe('code 9999');
    stabilizer.add('code 9000', 10_000);
    stabilizer.add('code 9000', 10_000);
    for (let frame = 0; frame < 4; frame++) stabilizer.add('code 9000', 10_000);
    expect(stabilizer.current(10_000)).toBe('code 9000');
  });

  it('of more frames than any camera gives keeps the newest 1,200', () => {
    const stabilizer = createStatusStabilizer({ windowMs: 10_000, startDelayMs: 0, stickiness: 0 });
    for (let frame = 0; frame < 2_000; frame++) stabilizer.add(412, 0);
    for (let frame = 0; frame < 600; frame++) stabilizer.add(413, 1);
    // 600 of each, the others forgotten.
    expect(stabilizer.current(1)).toBe(413);
    stabilizer.add(412, 1);
    expect(stabilizer.current(1)).toBe(412);
  });
});
