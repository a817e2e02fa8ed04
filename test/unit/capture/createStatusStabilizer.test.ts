import { createStatusStabilizer, type StatusReading } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import { createWithFrames } from './support/createWithFrames.ts';

describe('The winner of createStatusStabilizer', () => {
  it('is the code with the most votes', () => {
    expect(createWithFrames([413, 412, 412]).current(20)).toBe(412);
  });

  it('counts the frames of the window, including one that is exactly as old as the window', () => {
    const stabilizer = createWithFrames([412, 412, 413]);
    expect(stabilizer.current(210)).toBe(413);
    expect(createWithFrames([412, 412, 413]).current(200)).toBe(412);
    expect(createWithFrames([412, 412, 413], { windowMs: 9 }).current(20)).toBe(413);
  });

  it('is the code of the later frame in a tie', () => {
    expect(createWithFrames([412, 413, 413, 412]).current(30)).toBe(412);
    expect(createWithFrames([413, 412, 412, 413]).current(30)).toBe(413);
  });

  it('counts a known code in digits as its number', () => {
    expect(createWithFrames([412, '413', 413]).current(20)).toBe(413);
    expect(createWithFrames([412, 412, 413, '0413', ' 413 ']).current(40)).toBe(413);
  });

  it('is an unknown code as it was given', () => {
    expect(createWithFrames([999]).current(0)).toBe(999);
    expect(createWithFrames(['something new']).current(0)).toBe('something new');
  });

  it('is null if most frames have no code', () => {
    expect(createWithFrames([413, null, undefined]).current(20)).toBeNull();
  });
});

describe('The last winner of createStatusStabilizer', () => {
  it('has 4 extra votes by default', () => {
    const stabilizer = createWithFrames([413]);
    expect(stabilizer.current(0)).toBe(413);
    [412, 412, 412, 412].forEach((code, index) => {
      stabilizer.add(code, 10 + index);
    });
    expect(stabilizer.current(20)).toBe(413);
    stabilizer.add(412, 20);
    expect(stabilizer.current(20)).toBe(412);
  });

  it('has as many extra votes as the option stickiness says', () => {
    const stabilizer = createWithFrames([413], { stickiness: 0 });
    expect(stabilizer.current(0)).toBe(413);
    stabilizer.add(412, 10);
    expect(stabilizer.current(10)).toBe(412);
  });

  it('has no extra votes once no frame in the window has it', () => {
    const stabilizer = createWithFrames([413]);
    expect(stabilizer.current(0)).toBe(413);
    stabilizer.add(412, 201);
    expect(stabilizer.current(201)).toBe(412);
  });

  it('has no extra votes after a reset', () => {
    const stabilizer = createWithFrames([413]);
    expect(stabilizer.current(0)).toBe(413);
    stabilizer.reset(10);
    stabilizer.add(413, 10);
    stabilizer.add(412, 20);
    expect(stabilizer.current(20)).toBe(412);
  });

  it('keeps its extra votes if it is null', () => {
    const stabilizer = createWithFrames([null, null]);
    expect(stabilizer.current(10)).toBeNull();
    [413, 413, 413].forEach((code) => {
      stabilizer.add(code, 20);
    });
    expect(stabilizer.current(20)).toBeNull();
  });

  it('is not null before the first frame', () => {
    const stabilizer = createStatusStabilizer();
    expect(stabilizer.current(0)).toBeNull();
    stabilizer.add(null, 0);
    stabilizer.add(413, 10);
    expect(stabilizer.current(200)).toBe(413);
  });
});

describe('createStatusStabilizer shows nothing', () => {
  it('before the first frame', () => {
    expect(createStatusStabilizer({ startDelayMs: 0 }).current(1_000)).toBeNull();
  });

  it('until the start delay after the first frame has passed', () => {
    const stabilizer = createStatusStabilizer();
    stabilizer.add(413, 1_000);
    stabilizer.add(413, 1_150);
    expect(stabilizer.current(1_199)).toBeNull();
    expect(stabilizer.current(1_200)).toBe(413);
  });

  it('until the start delay after a reset has passed', () => {
    const stabilizer = createWithFrames([413], { startDelayMs: 300 });
    stabilizer.reset(1_000);
    stabilizer.add(413, 1_250);
    expect(stabilizer.current(1_299)).toBeNull();
    expect(stabilizer.current(1_300)).toBe(413);
  });

  it('for one window, if the start delay is not given', () => {
    const stabilizer = createStatusStabilizer({ windowMs: 500 });
    stabilizer.add(413, 0);
    expect(stabilizer.current(499)).toBeNull();
    expect(stabilizer.current(500)).toBe(413);
  });

  it('without a frame in the window', () => {
    expect(createWithFrames([413]).current(200)).toBe(413);
    expect(createWithFrames([413]).current(201)).toBeNull();
  });

  it('after a reset', () => {
    const stabilizer = createWithFrames([413]);
    stabilizer.reset(10);
    expect(stabilizer.current(10)).toBeNull();
  });

  it('while the winner has less than the minimum share of the votes', () => {
    expect(createWithFrames([412, 413, 413, 200], { minimumShare: 0.5 }).current(30)).toBe(413);
    expect(createWithFrames([412, 413, 413, 200], { minimumShare: 0.51 }).current(30)).toBeNull();
  });

  it('while the winner has the minimum share only with its extra votes', () => {
    const stabilizer = createWithFrames([412, 413, 413, 413], { minimumShare: 0.5 });
    expect(stabilizer.current(30)).toBe(413);
    [412, 412, 412].forEach((code) => {
      stabilizer.add(code, 40);
    });
    expect(stabilizer.current(40)).toBeNull();
    expect(stabilizer.current(40)).toBeNull();
  });

  it('no longer than needed, since a winner below the minimum share has no extra votes', () => {
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
