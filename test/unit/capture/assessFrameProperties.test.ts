import fc from 'fast-check';
import { assessFrame, type AssessFrameLimits, type DetectedFace } from 'face-status-kit/capture';
import { isStatusCode, type StatusCode } from 'face-status-kit/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

/** The order that the documents state. */
const order: readonly StatusCode[] = [
  412,
  'multipleFaces',
  413,
  'faceTooClose',
  'faceOffCenter',
  'maskOn',
  'sunglassesOn',
  'hatOn',
  'faceCovered',
  'backlit',
  'tooDark',
  'tooBright',
  'faceTurned',
  'eyesNotVisible',
  'blurred',
  'holdStill',
];

const getRank = (code: StatusCode) => order.indexOf(code);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const angle = fc.double({ min: -90, max: 90, noNaN: true });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const frame = fc.record({
  width: fc.integer({ min: 1, max: 2_000 }),
  height: fc.integer({ min: 1, max: 2_000 }),
  brightness: optional(share),
});

/** Whole px, so that a mirrored or scaled box is exact. */
const box = fc.record({
  x: fc.integer({ min: -500, max: 2_000 }),
  y: fc.integer({ min: -500, max: 2_000 }),
  width: fc.integer({ min: 1, max: 2_000 }),
  height: fc.integer({ min: 1, max: 2_000 }),
});

/** Boxes anywhere, and boxes that are fine in a frame of 1,000 × 1,000 px, so that later checks are reached too. */
const usualBox = fc.constant({ x: 300, y: 300, width: 400, height: 400 });

const face = fc.record({
  box: fc.oneof(box, usualBox),
  yaw: optional(angle),
  pitch: optional(angle),
  roll: optional(angle),
  eyesOpen: optional(fc.oneof(fc.boolean(), share)),
  covering: optional(fc.constantFrom('mask', 'sunglasses', 'hat', 'other', null)),
  brightness: optional(share),
  sharpness: optional(share),
});

const faces = fc.array(face, { maxLength: 4 });

const limits = optional(
  fc.record(
    {
      minFaceSizePx: fc.integer({ min: 0, max: 500 }),
      maxFaceShare: share,
      minOtherFaceShare: share,
      maxOffsetShare: fc.double({ min: 0, max: 0.5, noNaN: true }),
      minBrightness: share,
      maxBrightness: share,
      minBrightnessRatio: share,
      maxYaw: fc.double({ min: 0, max: 90, noNaN: true }),
      minEyesOpen: share,
      minSharpness: share,
    },
    { requiredKeys: [] },
  ),
);

const usualFrame = fc.record({ width: fc.constant(1_000), height: fc.constant(1_000), brightness: optional(share) });
const anyFrame = fc.oneof(frame, usualFrame);

/** Calls `assessFrame` as JavaScript can, with any values. */
const assessAnything = (values: readonly unknown[]): unknown => Reflect.apply(assessFrame, null, values);

/** Half the values are anything, the others have the right shape with anything inside. */
const hostile = fc.anything();
const hostileNumber = fc.oneof(hostile, fc.double(), fc.integer());
const hostileFace = fc.oneof(
  hostile,
  fc.record(
    {
      box: fc.oneof(
        hostile,
        fc.record({ x: hostileNumber, y: hostileNumber, width: hostileNumber, height: hostileNumber }),
      ),
      yaw: hostileNumber,
      eyesOpen: hostileNumber,
      covering: hostile,
      brightness: hostileNumber,
      sharpness: hostileNumber,
    },
    { requiredKeys: ['box'] },
  ),
);

describe('assessFrame for any value', () => {
  // What a development build says about such values is tested elsewhere.
  afterEach(() => vi.mocked(console.warn).mockClear());

  it('returns a code of the kit, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.array(hostileFace, { maxLength: 4 })),
        fc.oneof(hostile, fc.record({ width: hostileNumber, height: hostileNumber, brightness: hostileNumber })),
        fc.oneof(hostile, fc.record({ maxYaw: hostileNumber, minFaceSizePx: hostileNumber })),
        (...values) => {
          const code = assessAnything(values);
          expect(isStatusCode(code), String(code)).toBe(true);
        },
      ),
    );
  });

  it('returns a code of the kit for a hostile value in each place', () => {
    const size = { width: 640, height: 480 };
    const box = { x: 200, y: 100, width: 240, height: 240 };
    for (const [name, value] of hostileValues()) {
      const places: readonly (readonly unknown[])[] = [
        [value, size],
        [[value], size],
        [[{ box: value }], size],
        [[{ box: { ...box, width: value } }], size],
        [[{ box, yaw: value, eyesOpen: value, covering: value, brightness: value }], size],
        [[{ box }], value],
        [[{ box, brightness: 0.5 }], { width: value, height: value, brightness: value }],
        [[{ box }], size, value],
        [[{ box, yaw: 20 }], size, { maxYaw: value, minFaceSizePx: value }],
      ];
      const codes = places.map(assessAnything);
      expect(codes.filter(isStatusCode), name).toHaveLength(places.length);
    }
  });

  it('never takes a frame that it cannot read for one that is fine', () => {
    const fine: DetectedFace = { box: { x: 200, y: 100, width: 240, height: 240 } };
    const throwing = () => {
      throw new Error('This value cannot be read.');
    };
    const unreadable: Readonly<Record<string, readonly unknown[]>> = {
      'no arguments': [],
      'no frame': [[fine]],
      'faces that are not a list': [{ 0: fine, length: 1 }, { width: 640, height: 480 }],
      'a frame without a width': [[fine], { height: 480 }],
      'a frame of width NaN': [[fine], { width: NaN, height: 480 }],
      'a frame of infinite height': [[fine], { width: 640, height: Infinity }],
      'a face without a box': [[{}], { width: 640, height: 480 }],
      'a box with a getter that throws': [[{ box: { ...fine.box, get x() { return throwing(); } } }], { width: 640, height: 480 }],
      'a face with a getter that throws': [[{ ...fine, get yaw() { return throwing(); } }], { width: 640, height: 480 }],
      'a frame with a getter that throws': [[fine], { width: 640, get height() { return throwing(); } }],
      'a box of negative width': [[{ box: { ...fine.box, width: -240 } }], { width: 640, height: 480 }],
      'a box of numbers in text': [[{ box: { x: '200', y: '100', width: '240', height: '240' } }], { width: 640, height: 480 }],
    }; // prettier-ignore
    const codes = Object.entries(unreadable).map(([name, values]) => [name, assessAnything(values)]);
    expect(codes).toEqual(Object.keys(unreadable).map((name) => [name, 412]));
  });

  it('judges the faces that it can read beside one that it cannot', () => {
    const fine: DetectedFace = { box: { x: 200, y: 100, width: 240, height: 240 } };
    expect(assessAnything([[null, fine, 'face'], { width: 640, height: 480 }])).toBe('holdStill');
  });
});

describe('assessFrame for any frame', () => {
  it('returns a code of the stated order', () => {
    fc.assert(
      fc.property(faces, anyFrame, limits, (...values) => {
        expect(order).toContain(assessFrame(...values));
      }),
    );
  });

  it('says too far, then nothing of the distance, then too close for a face that grows, and never goes back', () => {
    fc.assert(
      fc.property(face, anyFrame, limits, fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 2 }), (one, ...rest) => {
        const [room, given, sizes] = rest;
        const distances = sizes
          .sort((a, b) => a - b)
          .map((size) => {
            const centered = { x: (room.width - size) / 2, y: (room.height - size) / 2, width: size, height: size };
            const code = assessFrame([{ ...one, box: centered }], room, given);
            return code === 413 ? 0 : code === 'faceTooClose' ? 2 : 1;
          });
        expect(distances).toEqual([...distances].sort());
      }),
    ); // prettier-ignore
  });

  it('gives a mirrored frame the same code', () => {
    fc.assert(
      fc.property(faces, anyFrame, limits, (all, room, given) => {
        const mirrored = all.map((each) => ({
          ...each,
          box: { ...each.box, x: room.width - each.box.x - each.box.width },
          yaw: each.yaw === undefined ? undefined : -each.yaw,
          roll: each.roll === undefined ? undefined : -each.roll,
        }));
        expect(assessFrame(mirrored, room, given)).toBe(assessFrame(all, room, given));
      }),
    );
  });

  it('gives faces in another order the same code', () => {
    fc.assert(
      fc.property(faces, anyFrame, limits, (all, room, given) => {
        expect(assessFrame([...all].reverse(), room, given)).toBe(assessFrame(all, room, given));
      }),
    );
  });

  it('gives a frame, its faces and the size limit at another scale the same code', () => {
    fc.assert(
      fc.property(faces, anyFrame, fc.integer({ min: 0, max: 500 }), fc.constantFrom(0.25, 0.5, 2, 8), (all, room, minFaceSizePx, scale) => {
        const scaled = all.map(({ box: { x, y, width, height }, ...each }) => ({
          ...each,
          box: { x: x * scale, y: y * scale, width: width * scale, height: height * scale },
        }));
        const scaledRoom = { ...room, width: room.width * scale, height: room.height * scale };
        expect(assessFrame(scaled, scaledRoom, { minFaceSizePx: minFaceSizePx * scale })).toBe(
          assessFrame(all, room, { minFaceSizePx }),
        );
      }),
    ); // prettier-ignore
  });

  it('never gives a later code when one quality gets worse', () => {
    const worse: Readonly<Record<string, (face: DetectedFace, by: number) => DetectedFace>> = {
      yaw: (one, by) => ({ ...one, yaw: (one.yaw ?? 0) + Math.sign(one.yaw ?? 1) * 90 * by }),
      pitch: (one, by) => ({ ...one, pitch: (one.pitch ?? 0) - Math.sign(-(one.pitch ?? -1)) * 90 * by }),
      roll: (one, by) => ({ ...one, roll: (one.roll ?? 0) + Math.sign(one.roll ?? 1) * 90 * by }),
      eyesOpen: (one, by) => ({ ...one, eyesOpen: Number(one.eyesOpen ?? 1) * (1 - by) }),
      sharpness: (one, by) => ({ ...one, sharpness: (one.sharpness ?? 1) * (1 - by) }),
      covering: (one) => ({ ...one, covering: one.covering ?? 'other' }),
    };
    fc.assert(
      fc.property(face, anyFrame, limits, fc.constantFrom(...Object.keys(worse)), share, (one, ...rest) => {
        const [room, given, quality, by] = rest;
        const worsened = worse[quality]?.(one, by) ?? one;
        const before = assessFrame([one], room, given);
        const after = assessFrame([worsened], room, given);
        expect(getRank(after), `${quality}: ${before} became ${after}`).toBeLessThanOrEqual(getRank(before));
      }),
    );
  });

  it('never gives a later code when a face gets darker, moves out of the middle, or gets company', () => {
    const dark = (one: DetectedFace, by: number): readonly DetectedFace[] => [
      { ...one, brightness: Math.min(one.brightness ?? 0.5, 0.5) * (1 - by) },
    ];
    fc.assert(
      fc.property(face, anyFrame, share, share, (one, room, by, more) => {
        const [less, least] = [Math.min(by, more), Math.max(by, more)];
        const given: AssessFrameLimits = {};
        const getDarkRank = (amount: number) => getRank(assessFrame(dark(one, amount), room, given));
        expect(getDarkRank(least)).toBeLessThanOrEqual(getDarkRank(less));

        const getSideRank = (amount: number) => {
          const x = (room.width - one.box.width) / 2 + Math.round(amount * room.width);
          return getRank(assessFrame([{ ...one, box: { ...one.box, x } }], room, given));
        };
        expect(getSideRank(least)).toBeLessThanOrEqual(getSideRank(less));

        const size = Math.min(one.box.width, one.box.height);
        const getCompanyRank = (amount: number) => {
          const other = { box: { x: 0, y: 0, width: size * amount, height: size * amount } };
          return getRank(assessFrame([one, other], room, given));
        };
        expect(getCompanyRank(least)).toBeLessThanOrEqual(getCompanyRank(less));
      }),
    );
  });
});
