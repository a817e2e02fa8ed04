import { StatusMessage, type StatusCode, type StatusMessageProps, type StatusReading } from 'face-status-kit';
import {
  assessFrame,
  compareUrgency,
  createStatusStabilizer,
  LiveStatusMessage,
  mostUrgent,
  readingTimeMs,
  useStableStatus,
  type AssessFrameLimits,
  type DetectedFace,
  type LiveStatusMessageProps,
  type StableStatusOptions,
  type StatusStabilizer,
  type StatusStabilizerOptions,
} from 'face-status-kit/capture';
import { createElement, createRef } from 'react';
import { describe, expectTypeOf, it } from 'vitest';

describe('The code of a frame', () => {
  it('has the type that StatusMessage takes', () => {
    createElement(StatusMessage, { code: createStatusStabilizer().current(0) });
    createElement(StatusMessage, { code: mostUrgent([413, '412', 'offline', 999, null, undefined]) });
  });

  it('may be any code of the kit', () => {
    type Named = Extract<StatusReading, StatusCode>;
    expectTypeOf<Extract<StatusCode, string>>().toExtend<Named>();
  });

  it('is not an object', () => {
    // @ts-expect-error a response body is not a code: `readStatus` reads the code
    createStatusStabilizer().add({ status: 413 }, 0);
  });
});

describe('createStatusStabilizer', () => {
  it('takes any of its options, or none', () => {
    expectTypeOf(createStatusStabilizer()).toEqualTypeOf<StatusStabilizer>();
    createStatusStabilizer({ windowMs: 300, startDelayMs: undefined, stickiness: 2, minimumShare: 0.5 });
    // @ts-expect-error there is no such option
    createStatusStabilizer({ window: 300 });
    // @ts-expect-error a number of ms
    createStatusStabilizer({ windowMs: '300' });
  });

  it('needs the time of each frame', () => {
    // @ts-expect-error without a time there is no window
    createStatusStabilizer().add(413);
    // @ts-expect-error a time in ms, by the clock of the frames
    createStatusStabilizer().current(new Date());
    expectTypeOf<StatusStabilizer['reset']>().parameters.toEqualTypeOf<[atMs: number]>();
  });
});

describe('assessFrame', () => {
  it('takes boxes, and what else a detector knows, and returns a code of the kit', () => {
    const box = { x: 0, y: 0, width: 200, height: 200 };
    expectTypeOf(assessFrame([{ box }], { width: 640, height: 480 })).toEqualTypeOf<StatusCode>();
    assessFrame([{ box, yaw: undefined, eyesOpen: 0.8, covering: null }], { width: 640, height: 480 }, { maxYaw: 5 });
    // @ts-expect-error boxes alone are not faces
    assessFrame([box], { width: 640, height: 480 });
    // @ts-expect-error no detector reports such a covering
    expectTypeOf<DetectedFace['covering']>().toEqualTypeOf<'scarf'>();
    // @ts-expect-error there is no such limit
    expectTypeOf<AssessFrameLimits>().toHaveProperty('maxFaces');
  });
});

describe('compareUrgency and mostUrgent', () => {
  it('sort codes', () => {
    expectTypeOf([413, 'offline', null].sort(compareUrgency)).toEqualTypeOf<(number | string | null)[]>();
    expectTypeOf(mostUrgent).returns.toEqualTypeOf<StatusReading>();
  });
});

describe('readingTimeMs', () => {
  it('needs the language', () => {
    expectTypeOf(readingTimeMs('Move closer', 'en')).toEqualTypeOf<number>();
    // @ts-expect-error the language decides how many characters are read in a second
    readingTimeMs('Move closer');
  });
});

describe('useStableStatus', () => {
  it('takes the options of the vote and of the message', () => {
    expectTypeOf(useStableStatus).returns.toEqualTypeOf<StatusReading>();
    expectTypeOf<StatusStabilizerOptions>().toExtend<StableStatusOptions>();
    const options: StableStatusOptions = { windowMs: 300, language: 'id', setting: 'kiosk', values: { registry: 'X' } };
    expectTypeOf(useStableStatus).toBeCallableWith('413', options);
    expectTypeOf(useStableStatus).toBeCallableWith(undefined);
  });
});

describe('LiveStatusMessage', () => {
  it('takes the props of StatusMessage and its own', () => {
    createElement(LiveStatusMessage, {
      code: 413,
      ref: createRef<HTMLDivElement>(),
      className: 'mine',
      announce: 'polite',
      languages: ['id', 'en'],
      parts: { icon: null },
      actionHandlers: { retakePhoto: () => {} },
      windowMs: 300,
      announceEveryMs: 8_000,
    });
    expectTypeOf<StatusMessageProps>().toExtend<LiveStatusMessageProps>();
  });

  it('needs the code', () => {
    // @ts-expect-error the code is missing
    createElement(LiveStatusMessage, {});
  });
});
