import { statusCatalogue, statusCodes } from 'face-status-kit';
import type { StatusReading } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import {
  getFrameTimesBetween,
  getNextChangeMs,
  keepMinimumDisplay,
  type PendingState,
} from '../../../src/capture/displayTiming.ts';

const settings = { minimumDisplayMs: 2_000, statuses: [], isPrivate: false, isAnnouncing: false };

describe('keepMinimumDisplay', () => {
  const display = { code: 413, sinceMs: 1_000 } as const;

  it('keeps a code until its minimum display time has passed', () => {
    expect(keepMinimumDisplay(display, 412, 2_999, settings)).toBe(display);
    expect(keepMinimumDisplay(display, 412, 3_000, settings)).toEqual({ code: 412, sinceMs: 3_000 });
  });

  it('returns the same display for the same code, at any time', () => {
    expect(keepMinimumDisplay(display, 413, 9_000, settings)).toBe(display);
  });

  it('clears a code only after its minimum display time', () => {
    expect(keepMinimumDisplay(display, null, 2_999, settings)).toBe(display);
    expect(keepMinimumDisplay(display, null, 3_000, settings)).toEqual({ code: null, sinceMs: 3_000 });
  });

  it('replaces a code at once if the clock was set back', () => {
    const fromTomorrow = { code: 413, sinceMs: 86_400_000 };
    expect(keepMinimumDisplay(fromTomorrow, 412, 0, settings)).toEqual({ code: 412, sinceMs: 0 });
  });
});

describe('Urgency and the minimum display time', () => {
  const hasUrgency = (urgency: string) => statusCodes.filter((code) => statusCatalogue[code].urgency === urgency);
  const blocking = [...hasUrgency('blocking'), 999];
  const guidance = hasUrgency('guidance');
  const done = hasUrgency('done');
  const moments = hasUrgency('moment');
  const ready = hasUrgency('ready');

  /** Returns the pairs in which the next code replaces a code that has just come. */
  const findReplacements = (next: readonly StatusReading[], displayed: readonly StatusReading[]) =>
    next.flatMap((code) =>
      displayed
        .filter((present) => present !== code)
        .filter((present) => keepMinimumDisplay({ code: present, sinceMs: 0 }, code, 1, settings).code === code)
        .map((present) => `${code} replaces ${present}`),
    );
  const listPairs = (next: readonly StatusReading[], displayed: readonly StatusReading[]) =>
    next.flatMap((code) => displayed.map((present) => `${code} replaces ${present}`));

  it.each([
    ['a blocking code replaces guidance, a success and nothing', blocking, [...guidance, ...done, null]],
    ['a moment replaces guidance, a success, another moment and nothing', moments, [...guidance, ...done, null]],
    ['a success replaces guidance and nothing', done, [...guidance, null]],
    ['guidance replaces nothing', guidance, [null]],
    ['a face that is right replaces nothing', ready, [null]],
    ['every code replaces a moment', [...blocking, ...done, ...guidance, null], moments],
  ])('%s at once', (_name, next, displayed) => {
    expect(next).not.toEqual([]);
    expect(findReplacements(next, displayed)).toEqual(listPairs(next, displayed));
  });

  it('lets a hint and a face that is right replace one another after a second', () => {
    for (const [displayed, next] of [
      [413, 'holdStill'],
      ['holdStill', 413],
    ] as const) {
      const replaceAfter = (ms: number) => keepMinimumDisplay({ code: displayed, sinceMs: 0 }, next, ms, settings).code;
      expect(replaceAfter(999), `${next} after ${displayed}`).toBe(displayed);
      expect(replaceAfter(1_000), `${next} after ${displayed}`).toBe(next);
    }
  });

  it('announces guidance after a face that was right only when that one has been heard', () => {
    const announcing = { ...settings, isAnnouncing: true };
    expect(keepMinimumDisplay({ code: 'holdStill', sinceMs: 0 }, 413, 1, announcing).code).toBe('holdStill');
    expect(keepMinimumDisplay({ code: 413, sinceMs: 0 }, 'holdStill', 1, announcing).code).toBe('holdStill');
  });

  it('is the same for every code that reveals enrolment, under privacy', () => {
    const revealing = statusCodes.filter((code) => statusCatalogue[code].revealsEnrolment);
    const replaces = (code: StatusReading, isPrivate: boolean) =>
      keepMinimumDisplay({ code: 412, sinceMs: 0 }, code, 1, { ...settings, isPrivate }).code === code;
    expect(revealing.map((code) => replaces(code, true))).toEqual(revealing.map(() => true));
    expect(replaces(411, false)).toBe(false);
  });

  it.each([
    ['a blocking code waits for another blocking code', blocking, blocking],
    ['a success waits for a blocking code', done, blocking],
    ['a moment waits for a blocking code', moments, blocking],
    ['guidance waits for every other code', guidance, [...guidance, ...done, ...blocking]],
    ['an empty result waits for every code', [null], [...guidance, ...done, ...blocking]],
  ])('%s', (_name, next, displayed) => {
    expect(findReplacements(next, displayed)).toEqual([]);
  });
});

describe('getFrameTimesBetween', () => {
  const round = (times: readonly number[]) => times.map(Math.round);

  it('returns a time every 1/30 s between two frames', () => {
    expect(round(getFrameTimesBetween(1_000, 1_150, 200))).toEqual([1_033, 1_067, 1_100, 1_133]);
  });

  it('returns no time within half a frame of the present one', () => {
    expect(getFrameTimesBetween(1_000, 1_033, 200)).toEqual([]);
    expect(round(getFrameTimesBetween(1_000, 1_051, 200))).toEqual([1_033]);
  });

  it('returns no time before the window, however long ago the last frame was', () => {
    expect(round(getFrameTimesBetween(0, 86_400_000, 100))).toEqual([86_399_933, 86_399_967]);
    expect(getFrameTimesBetween(0, 86_400_000, 0)).toEqual([]);
  });

  it('returns no time before the first frame, or if the clock was set back', () => {
    expect(getFrameTimesBetween(undefined, 1_000, 200)).toEqual([]);
    expect(getFrameTimesBetween(1_000, 500, 200)).toEqual([]);
  });
});

describe('getNextChangeMs', () => {
  const settled: PendingState = {
    nowMs: 1_000,
    newest: 413,
    winner: 413,
    display: { code: 413, sinceMs: 900 },
    minimumDisplayMs: 2_000,
    clearAtMs: Infinity,
    startDelayEndMs: 200,
    windowMs: 300,
  };

  it.each<[string, Partial<PendingState>, number]>([
    ['never, if the newest code has won and is displayed', {}, Infinity],
    ['one window later, if the newest code has not won', { newest: 412 }, 300],
    ['at the end of the start delay', { newest: 412, startDelayEndMs: 1_050 }, 50],
    ['when the displayed code has had its minimum time', { newest: 412, winner: 412 }, 1_900],
    ['when an empty result may clear the display', { newest: null, winner: null, clearAtMs: 4_000 }, 3_000],
    ['not before the minimum time of a code to clear', { newest: null, winner: null, clearAtMs: 1_200 }, 1_900],
    ['at the earlier of two changes', { newest: 411, winner: 412 }, 300],
  ])('returns the time of the next change: %s', (_name, change, expected) => {
    expect(getNextChangeMs({ ...settled, ...change })).toBe(expected);
  });
});
