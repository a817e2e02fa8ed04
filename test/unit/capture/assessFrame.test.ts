import { assessFrame, type AssessFrameLimits, type DetectedFace, type FrameInfo } from 'face-status-kit/capture';
import type { StatusCode } from 'face-status-kit/core';
import { describe, expect, it, vi } from 'vitest';

const frame = { width: 640, height: 480 };

/** Returns a face that is fine, except for what is given. */
const createFace = (face: Partial<DetectedFace> = {}): DetectedFace => ({ box: createBox(320, 240, 200), ...face });

/** Returns a square box by its middle. */
const createBox = (x: number, y: number, width: number, height = width) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

interface Case {
  readonly faces: readonly DetectedFace[];
  readonly frame?: FrameInfo;
  readonly limits?: AssessFrameLimits;
  readonly code: StatusCode;
}

/** Checks all cases in one test, and names the cases that fail. */
function expectCodes(cases: Readonly<Record<string, Case>>): void {
  const codes = Object.entries(cases).map(([name, each]) => [
    name,
    assessFrame(each.faces, each.frame ?? frame, each.limits),
  ]);
  const expected = Object.entries(cases).map(([name, { code }]) => [name, code]);
  expect(codes).toEqual(expected);
}

/** Loads the function anew, since each warning is shown once. */
async function loadAssessFrame() {
  vi.resetModules();
  return (await import('face-status-kit/capture')).assessFrame;
}

const warnings = () => vi.mocked(console.warn).mock.calls.map(([warning]) => String(warning));

describe('assessFrame', () => {
  it('takes a video element as the frame, whose picture has another size than its attributes', () => {
    const video = { width: 0, height: 0, videoWidth: 640, videoHeight: 480 };
    expect(assessFrame([createFace()], video)).toBe('holdStill');
    const videoWithoutPicture = { ...video, videoWidth: 0, videoHeight: 0 };
    expect(assessFrame([createFace()], videoWithoutPicture)).toBe(412);
  });

  it('returns each code for what is in the frame', () => {
    const bright = { ...frame, brightness: 0.7 };
    const dark = { ...frame, brightness: 0.1 };
    expectCodes({
      'nobody': { faces: [], code: 412 },
      'two faces': { faces: [createFace(), createFace({ box: createBox(100, 240, 150) })], code: 'multipleFaces' },
      'a small face': { faces: [createFace({ box: createBox(320, 240, 100) })], code: 413 },
      'a large face': { faces: [createFace({ box: createBox(320, 240, 400) })], code: 'faceTooClose' },
      'a face at the side': { faces: [createFace({ box: createBox(500, 240, 200) })], code: 'faceOffCenter' },
      'a face at the top': { faces: [createFace({ box: createBox(320, 130, 200) })], code: 'faceOffCenter' },
      'a face that is cut off': { faces: [createFace({ box: createBox(320, 170, 350) })], code: 'faceOffCenter' },
      'a mask': { faces: [createFace({ covering: 'mask' })], code: 'maskOn' },
      'sunglasses': { faces: [createFace({ covering: 'sunglasses' })], code: 'sunglassesOn' },
      'a hat': { faces: [createFace({ covering: 'hat' })], code: 'hatOn' },
      'a hand': { faces: [createFace({ covering: 'other' })], code: 'faceCovered' },
      'light from behind': { faces: [createFace({ brightness: 0.2 })], frame: bright, code: 'backlit' },
      'light from behind, and a very dark face': { faces: [createFace({ brightness: 0.05 })], frame: bright, code: 'backlit' },
      'a dark room': { faces: [createFace({ brightness: 0.1 })], frame: dark, code: 'tooDark' },
      'a dark room, and a still darker face': { faces: [createFace({ brightness: 0.01 })], frame: dark, code: 'tooDark' },
      'a lamp on the face': { faces: [createFace({ brightness: 0.9 })], frame: bright, code: 'tooBright' },
      'turned to one side': { faces: [createFace({ yaw: 30 })], code: 'faceTurned' },
      'turned to the other side': { faces: [createFace({ yaw: -30 })], code: 'faceTurned' },
      'turned down': { faces: [createFace({ pitch: -25 })], code: 'faceTurned' },
      'tilted': { faces: [createFace({ roll: 20 })], code: 'faceTurned' },
      'closed eyes': { faces: [createFace({ eyesOpen: false })], code: 'eyesNotVisible' },
      'half-closed eyes': { faces: [createFace({ eyesOpen: 0.1 })], code: 'eyesNotVisible' },
      'a blurred face': { faces: [createFace({ sharpness: 0.05 })], code: 'blurred' },
      'a face of which only the box is known': { faces: [createFace()], code: 'holdStill' },
      'a face that is fine in every way': {
        faces: [createFace({ yaw: 3, pitch: -4, roll: 2, eyesOpen: true, covering: null, brightness: 0.5, sharpness: 0.8 })],
        frame: bright,
        code: 'holdStill',
      },
    }); // prettier-ignore
  });

  it('returns the first code of the order when more than one is true', () => {
    const worst: DetectedFace = {
      ...createFace(),
      covering: 'mask',
      brightness: 0,
      yaw: 90,
      eyesOpen: false,
      sharpness: 0,
    };
    expectCodes({
      'several people before too far': { faces: [createFace({ box: createBox(200, 240, 90) }), createFace({ box: createBox(400, 240, 90) })], code: 'multipleFaces' },
      'too far before off centre': { faces: [{ ...worst, box: createBox(600, 240, 60) }], code: 413 },
      'too close before cut off': { faces: [{ ...worst, box: createBox(600, 240, 600) }], code: 'faceTooClose' },
      'off centre before covered': { faces: [{ ...worst, box: createBox(500, 240, 200) }], code: 'faceOffCenter' },
      'covered before dark': { faces: [worst], code: 'maskOn' },
      'dark before turned': { faces: [{ ...worst, covering: undefined }], code: 'tooDark' },
      'turned before closed eyes': { faces: [{ ...worst, covering: undefined, brightness: 0.5 }], code: 'faceTurned' },
      'closed eyes before blurred': { faces: [{ ...worst, covering: undefined, brightness: 0.5, yaw: 0 }], code: 'eyesNotVisible' },
    }); // prettier-ignore
  });

  it('lets a face pass at each limit, and not beyond it', () => {
    const large = { width: 1000, height: 1000 };
    const centered = (size: number) => createBox(500, 500, size);
    const bright = { ...large, brightness: 0.5 };
    const atEdge: Readonly<Record<string, readonly [at: DetectedFace, beyond: DetectedFace, code: StatusCode, frame?: FrameInfo]>> = {
      minFaceSizePx: [{ box: centered(150) }, { box: centered(149.9) }, 413],
      'minFaceSizePx, in height': [{ box: createBox(500, 500, 200, 150) }, { box: createBox(500, 500, 200, 149.9) }, 413],
      maxFaceShare: [{ box: centered(750) }, { box: centered(751) }, 'faceTooClose'],
      'maxFaceShare, in height': [{ box: createBox(500, 500, 500, 750) }, { box: createBox(500, 500, 500, 751) }, 'faceTooClose'],
      'maxOffsetShare to the right': [{ box: createBox(700, 500, 200) }, { box: createBox(701, 500, 200) }, 'faceOffCenter'],
      'maxOffsetShare to the left': [{ box: createBox(300, 500, 200) }, { box: createBox(299, 500, 200) }, 'faceOffCenter'],
      'maxOffsetShare down': [{ box: createBox(500, 700, 200) }, { box: createBox(500, 701, 200) }, 'faceOffCenter'],
      'maxOffsetShare up': [{ box: createBox(500, 300, 200) }, { box: createBox(500, 299, 200) }, 'faceOffCenter'],
      'the left edge of the frame': [{ box: { x: 0, y: 200, width: 700, height: 600 } }, { box: { x: -1, y: 200, width: 700, height: 600 } }, 'faceOffCenter'],
      'the right edge of the frame': [{ box: { x: 300, y: 200, width: 700, height: 600 } }, { box: { x: 301, y: 200, width: 700, height: 600 } }, 'faceOffCenter'],
      'the upper edge of the frame': [{ box: { x: 200, y: 0, width: 600, height: 700 } }, { box: { x: 200, y: -1, width: 600, height: 700 } }, 'faceOffCenter'],
      'the lower edge of the frame': [{ box: { x: 200, y: 300, width: 600, height: 700 } }, { box: { x: 200, y: 301, width: 600, height: 700 } }, 'faceOffCenter'],
      minBrightness: [{ box: centered(300), brightness: 0.15 }, { box: centered(300), brightness: 0.149 }, 'tooDark'],
      maxBrightness: [{ box: centered(300), brightness: 0.8 }, { box: centered(300), brightness: 0.801 }, 'tooBright'],
      minBrightnessRatio: [{ box: centered(300), brightness: 0.2 }, { box: centered(300), brightness: 0.199 }, 'backlit', bright],
      maxYaw: [{ box: centered(300), yaw: -15 }, { box: centered(300), yaw: -15.1 }, 'faceTurned'],
      maxPitch: [{ box: centered(300), pitch: 15 }, { box: centered(300), pitch: 15.1 }, 'faceTurned'],
      maxRoll: [{ box: centered(300), roll: 8 }, { box: centered(300), roll: 8.1 }, 'faceTurned'],
      minEyesOpen: [{ box: centered(300), eyesOpen: 0.4 }, { box: centered(300), eyesOpen: 0.399 }, 'eyesNotVisible'],
      minSharpness: [{ box: centered(300), sharpness: 0.3 }, { box: centered(300), sharpness: 0.299 }, 'blurred'],
    }; // prettier-ignore
    expectCodes(
      Object.fromEntries(
        Object.entries(atEdge).flatMap<[string, Case]>(([name, [at, beyond, code, edgeFrame = large]]) => [
          [`${name}: at it`, { faces: [at], frame: edgeFrame, code: 'holdStill' }],
          [`${name}: beyond it`, { faces: [beyond], frame: edgeFrame, code }],
        ]),
      ),
    );
  });

  it('does not count small faces in the background, in any order', () => {
    const stranger = createFace({ box: createBox(100, 100, 79) });
    const neighbour = createFace({ box: createBox(100, 100, 80) });
    expectCodes({
      'a stranger behind': { faces: [createFace(), stranger], code: 'holdStill' },
      'a stranger found first': { faces: [stranger, createFace()], code: 'holdStill' },
      'a neighbour': { faces: [neighbour, createFace()], code: 'multipleFaces' },
      'two of the same size': { faces: [createFace(), createFace()], limits: { minOtherFaceShare: 1 }, code: 'multipleFaces' },
      'one face, and a limit of 0': { faces: [createFace()], limits: { minOtherFaceShare: 0 }, code: 'holdStill' },
    }); // prettier-ignore
  });

  it('follows other limits', () => {
    expectCodes({
      'a smaller face for recognition': { faces: [createFace({ box: createBox(320, 240, 125) })], limits: { minFaceSizePx: 125 }, code: 'holdStill' },
      'straight on for a reference photo': { faces: [createFace({ yaw: 6 })], limits: { maxYaw: 5 }, code: 'faceTurned' },
      'people who cannot open their eyes': { faces: [createFace({ eyesOpen: false })], limits: { minEyesOpen: 0 }, code: 'holdStill' },
    }); // prettier-ignore
  });

  it('uses a limit out of range as the nearest end, and warns of it once', async () => {
    const assess = await loadAssessFrame();
    const limits = { maxYaw: 500, maxRoll: NaN };
    expect(assess([createFace({ yaw: 89 })], frame, limits)).toBe('holdStill');
    expect(assess([createFace({ roll: 9 })], frame, limits)).toBe('faceTurned');
    expect(warnings()).toEqual([
      'face-status-kit: `maxYaw` should be a number from 0 to 90. 90 is used.',
      'face-status-kit: `maxRoll` should be a number from 0 to 180. 8 is used.',
    ]);
    vi.mocked(console.warn).mockClear();
  });

  it('warns of a brightness that is not from 0 to 1', async () => {
    const assess = await loadAssessFrame();
    assess([createFace({ brightness: 128 })], frame);
    expect(warnings()).toEqual([
      'face-status-kit: `brightness` of a face or frame should be a number from 0 to 1. 1 is used.',
    ]);
    vi.mocked(console.warn).mockClear();
  });
});
