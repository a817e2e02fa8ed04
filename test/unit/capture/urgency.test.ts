import fc from 'fast-check';
import { statusCatalogue, statusCodes, type StatusCode } from 'face-status-kit';
import { compareUrgency, mostUrgent, type StatusReading } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const shuffled = (codes: readonly StatusReading[]) => [...codes].reverse();
const sorted = (codes: readonly StatusReading[]) => shuffled(codes).sort(compareUrgency);

describe('compareUrgency', () => {
  it('puts codes that stop the person before guidance, and the easiest fix first', () => {
    const inOrder = ['cameraDenied', 415, 611, 'offline', 400, 412, 451, 200, null];
    expect(sorted(inOrder)).toEqual(inOrder);
  });

  it('keeps the codes of one remedy together', () => {
    const remedies = sorted(statusCodes).map((code) => statusCatalogue[code as StatusCode].remedy);
    expect(remedies.filter((remedy, index) => remedy !== remedies[index - 1])).toEqual([
      ...['allow', 'reenter', 'signIn', 'wait', 'attendant'],
      ...['adjust', 'retake'],
      'none',
    ]);
  });

  it('puts guidance about who is in view before guidance about how they stand', () => {
    const inOrder = [412, 'multipleFaces', 'faceCovered', 413];
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
