import fc from 'fast-check';
import { statusCatalogue, statusCodes, type StatusCode } from 'face-status-kit';
import { compareUrgency, mostUrgent, type StatusReading } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const shuffled = (codes: readonly StatusReading[]) => [...codes].reverse();
const sorted = (codes: readonly StatusReading[]) => shuffled(codes).sort(compareUrgency);

describe('of several codes', () => {
  it('that can be cured sooner go before others, and what stops the person before guidance', () => {
    const inOrder = ['cameraDenied', 415, 611, 'offline', 400, 412, 451, 200, null];
    expect(sorted(inOrder)).toEqual(inOrder);
  });

  it('all of one remedy stand together', () => {
    const remedies = sorted(statusCodes).map((code) => statusCatalogue[code as StatusCode].remedy);
    expect(remedies.filter((remedy, index) => remedy !== remedies[index - 1])).toEqual([
      ...['allow', 'reenter', 'signIn', 'wait', 'attendant'],
      ...['adjust', 'retake'],
      'none',
    ]);
  });

  it('who is there goes before how they stand', () => {
    const inOrder = [412, 'multipleFaces', 'faceCovered', 413];
    expect(sorted(inOrder)).toEqual(inOrder);
  });

  it('those of one remedy go by the table', () => {
    const inOrder = statusCodes.filter((code) => statusCatalogue[code].remedy === 'attendant');
    expect(sorted(inOrder)).toEqual(inOrder);
  });

  it('an unknown one goes with those for staff, behind them', () => {
    expect(sorted(['cameraUnsupported', 999, 412])).toEqual(['cameraUnsupported', 999, 412]);
    expect(compareUrgency(999, 'new')).toBe(0);
  });

  it('one in digits goes with its number', () => {
    expect(compareUrgency('413', 413)).toBe(0);
  });

  it('nothing goes last', () => {
    expect(sorted([200, null, undefined as never])).toEqual([200, null, undefined]);
  });
});

const code = fc.oneof(
  fc.constantFrom<StatusReading | undefined>(...statusCodes, null, undefined, '413', 999),
  fc.integer(),
  fc.string(),
);

describe('the order', () => {
  it('is the same from both sides', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(Math.sign(compareUrgency(a, b)) + Math.sign(compareUrgency(b, a))).toBe(0);
      }),
    );
  });

  it('holds over three', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        fc.pre(compareUrgency(a, b) <= 0 && compareUrgency(b, c) <= 0);
        expect(compareUrgency(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('tells every two codes of the kit apart', () => {
    for (const a of statusCodes) for (const b of statusCodes) expect(compareUrgency(a, b) === 0).toBe(a === b);
  });
});

describe('the most urgent', () => {
  it('is the first in the order', () => {
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        const most = mostUrgent(codes);
        for (const one of codes) expect(compareUrgency(most, one)).toBeLessThanOrEqual(0);
        expect([...codes, null]).toContain(most);
      }),
    );
  });

  it('is given as it came, the first of equals', () => {
    expect(mostUrgent([200, '413', 413])).toBe('413');
    expect(mostUrgent([999, 'new', 413])).toBe(999);
  });

  it('is nothing where there is nothing', () => {
    expect(mostUrgent([])).toBeNull();
    expect(mostUrgent([null, undefined])).toBeNull();
  });

  it.each(hostileValues())('is looked for among anything without harm: %s', (name, value) => {
    expect(mostUrgent(value as never)).toBe(name === 'an array with a code' ? 413 : null);
    const most = mostUrgent([412, value as never]);
    expect(most === 412 || Object.is(most, value)).toBe(true);
  });
});
