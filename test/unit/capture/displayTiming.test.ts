import { statusCatalogue, statusCodes } from 'face-status-kit';
import { describe, expect, it } from 'vitest';
import type { StatusReading } from 'face-status-kit/capture';
import { keepMinimumDisplay as hold } from '../../../src/capture/displayTiming.ts';

const held = { code: 413, sinceMs: 1_000 } as const;

/** Whether a code takes the place of another that has just come and stays two seconds. */
const interrupts = (next: StatusReading, shown: StatusReading) =>
  hold({ code: shown, sinceMs: 0 }, next, 1, 2_000).code === next;

describe('what is shown', () => {
  it('stays for its time', () => {
    expect(hold(held, 412, 2_999, 2_000)).toBe(held);
    expect(hold(held, 412, 3_000, 2_000)).toEqual({ code: 412, sinceMs: 3_000 });
  });

  it('is the same as long as it is', () => {
    expect(hold(held, 413, 9_000, 2_000)).toBe(held);
  });

  it('goes after its time, where there is nothing to say any more', () => {
    expect(hold(held, null, 2_999, 2_000)).toBe(held);
    expect(hold(held, null, 3_000, 2_000)).toEqual({ code: null, sinceMs: 3_000 });
  });

  it('gives way where the clock was set back, so that it does not stay for a day', () => {
    expect(hold({ code: 413, sinceMs: 86_400_000 }, 412, 0, 2_000)).toEqual({ code: 412, sinceMs: 0 });
  });
});

const stopping = statusCodes.filter((code) => !['adjust', 'retake', 'none'].includes(statusCatalogue[code].remedy));
const guiding = statusCodes.filter((code) => ['adjust', 'retake'].includes(statusCatalogue[code].remedy));

describe('what is more urgent does not wait', () => {
  it.each([...stopping, 999])('%s goes before guidance, a success and nothing', (stop) => {
    for (const code of [...guiding, 200, null]) expect(interrupts(stop, code)).toBe(true);
  });

  it.each(guiding)('a success goes before %s, which is no longer true', (code) => {
    expect(interrupts(200, code)).toBe(true);
  });

  it.each(guiding)('%s goes before nothing', (code) => {
    expect(interrupts(code, null)).toBe(true);
  });
});

describe('what is not more urgent waits:', () => {
  it('guidance for guidance', () => {
    for (const next of guiding) {
      for (const code of guiding) if (next !== code) expect(interrupts(next, code)).toBe(false);
    }
  });

  it('what stops the person for what stops them too', () => {
    expect(interrupts('cameraDenied', 500)).toBe(false);
    expect(interrupts(500, 'cameraDenied')).toBe(false);
    expect(interrupts(999, 998)).toBe(false);
  });

  it('guidance and a success for what stops the person', () => {
    for (const next of [...guiding, 200]) expect(interrupts(next, 500)).toBe(false);
  });

  it('guidance for a success', () => {
    for (const next of guiding) expect(interrupts(next, 200)).toBe(false);
  });

  it('nothing for anything', () => {
    for (const code of statusCodes) expect(interrupts(null, code)).toBe(false);
  });
});
