import fc from 'fast-check';
import { defineStatuses, statusCatalogue, statusCodes, type StatusCode } from 'face-status-kit';
import { compareUrgency, mostUrgent, type StatusReading } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const shuffled = (codes: readonly StatusReading[]) => [...codes].reverse();
const sorted = (codes: readonly StatusReading[]) => shuffled(codes).sort((a, b) => compareUrgency(a, b));

describe('compareUrgency', () => {
  it('puts codes that stop the person before guidance, and the easiest fix first', () => {
    const inOrder = ['cameraDenied', 415, 611, 'offline', 400, 412, 451, 200, null];
    expect(sorted(inOrder)).toEqual(inOrder);
  });

  it('keeps the codes of one remedy together', () => {
    // A face that is right comes after what can be wrong with it, and a photo of one's own before all hints.
    const others: readonly StatusReading[] = ['holdStill', 'captureTimeout'];
    const remedies = sorted(statusCodes)
      .filter((code) => !others.includes(code))
      .map((code) => statusCatalogue[code as StatusCode])
      .filter(({ type }) => type !== 'progress')
      .map(({ remedy }) => remedy);
    expect(remedies.filter((remedy, index) => remedy !== remedies[index - 1])).toEqual([
      ...['allow', 'reenter', 'signIn', 'wait', 'attendant'],
      ...['adjust', 'retake'],
      'none',
    ]);
  });

  it('orders hints as assessFrame does: who is in view, distance, place, coverings, light, pose, eyes, sharpness', () => {
    const inOrder = [
      ...[412, 'multipleFaces', 413, 'faceTooClose', 'faceOffCenter', 'sunglassesOn', 'maskOn', 'hatOn', 'faceCovered'],
      ...['backlit', 'tooDark', 'tooBright', 'faceTurned', 'eyesNotVisible', 'blurred', 'lensDirty', 'holdStill'],
    ];
    expect(sorted(inOrder)).toEqual(inOrder);
  });

  it('puts the question for the camera first, and other moments between problems and hints', () => {
    const inOrder = ['cameraPermission', 'cameraDenied', 400, 'captureTimeout', 'takingPhoto', 'sending', 412, 200];
    expect(sorted(inOrder)).toEqual(inOrder);
  });

  it('orders the codes of one remedy as the catalogue does', () => {
    const inOrder = statusCodes.filter((code) => statusCatalogue[code].remedy === 'attendant');
    expect(sorted(inOrder)).toEqual(inOrder);
  });

  it('puts an unknown code after the codes for staff', () => {
    expect(sorted(['cameraUnsupported', 999, 412])).toEqual(['cameraUnsupported', 999, 412]);
    expect(compareUrgency(999, 'new')).toBe(0);
  });

  it('treats a code in digits as its number', () => {
    expect(compareUrgency('413', 413)).toBe(0);
  });

  it('orders the app’s own codes by their facts', () => {
    const statuses = defineStatuses({
      codes: {
        gateClosed: {
          severity: 'warning',
          remedy: 'wait',
          actions: ['getHelp'],
          texts: { en: { title: 'The gate is closed' }, id: { title: 'Gerbang masih ditutup' } },
        },
        413: { order: 1 },
      },
    });
    expect(mostUrgent([412, 'gateClosed', 'cameraUnsupported'], statuses)).toBe('gateClosed');
    expect(mostUrgent([412, 'gateClosed', 413], statuses)).toBe(413);
    expect(mostUrgent([412, 'gateClosed', 'cameraUnsupported'])).toBe('cameraUnsupported');
  });

  it('puts null and undefined last', () => {
    expect(sorted([200, null, undefined as never])).toEqual([200, null, undefined]);
  });
});

const code = fc.oneof(
  fc.constantFrom<StatusReading | undefined>(...statusCodes, null, undefined, '413', 999),
  fc.integer(),
  fc.string(),
);

describe('The order of compareUrgency', () => {
  it('is reversed when the two codes are swapped', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(Math.sign(compareUrgency(a, b)) + Math.sign(compareUrgency(b, a))).toBe(0);
      }),
    );
  });

  it('is transitive: of three codes, the first is never after the third', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        fc.pre(compareUrgency(a, b) <= 0 && compareUrgency(b, c) <= 0);
        expect(compareUrgency(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('leaves no two different codes of the kit equal', () => {
    for (const a of statusCodes) for (const b of statusCodes) expect(compareUrgency(a, b) === 0).toBe(a === b);
  });
});

describe('mostUrgent', () => {
  it('returns the first code by compareUrgency', () => {
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        const most = mostUrgent(codes);
        for (const one of codes) expect(compareUrgency(most, one)).toBeLessThanOrEqual(0);
        expect([...codes, null]).toContain(most);
      }),
    );
  });

  it('returns a code as it was given, and the first of equal codes', () => {
    expect(mostUrgent([200, '413', 413])).toBe('413');
    expect(mostUrgent([999, 'new', 413])).toBe(999);
  });

  it('returns null without a code', () => {
    expect(mostUrgent([])).toBeNull();
    expect(mostUrgent([null, undefined])).toBeNull();
  });

  it('never throws, and ignores hostile values or returns them as they were given', () => {
    const failures = hostileValues().flatMap(([name, value]) => {
      const ofList = mostUrgent(value as never);
      const ofTwo = mostUrgent([412, value as never]);
      const isListRight = ofList === (name === 'an array with a code' ? 413 : null);
      return isListRight && (ofTwo === 412 || Object.is(ofTwo, value)) ? [] : [name];
    });
    expect(failures).toEqual([]);
  });
});
