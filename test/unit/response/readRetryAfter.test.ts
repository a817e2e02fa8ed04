// @vitest-environment node
import fc from 'fast-check';
import { readRetryAfter } from 'face-status-kit/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const nowMs = Date.parse('2026-11-30T08:00:00Z');
const dayMs = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
});

afterEach(() => {
  vi.useRealTimers();
});

const respond = (headers: Record<string, string>) => new Response(null, { status: 429, headers });

describe('readRetryAfter', () => {
  it('reads seconds', () => {
    expect(readRetryAfter(respond({ 'retry-after': '30' }))).toBe(nowMs + 30_000);
    expect(readRetryAfter(respond({ 'Retry-After': ' 5 ' }))).toBe(nowMs + 5_000);
    expect(readRetryAfter(respond({ 'retry-after': '120, 120' })), 'a header that came twice').toBe(nowMs + 120_000);
  });

  it('reads a date', () => {
    expect(readRetryAfter(respond({ 'retry-after': 'Mon, 30 Nov 2026 08:02:00 GMT' }))).toBe(nowMs + 120_000);
  });

  it('compares a date with the clock of the server', () => {
    const headers = { 'retry-after': 'Mon, 30 Nov 2026 09:02:00 GMT', date: 'Mon, 30 Nov 2026 09:00:00 GMT' };
    expect(readRetryAfter(respond(headers))).toBe(nowMs + 120_000);
  });

  it('reads the responses and errors of other clients', () => {
    expect(readRetryAfter({ headers: { 'retry-after': '30' } }), 'a record').toBe(nowMs + 30_000);
    expect(readRetryAfter({ headers: { 'Retry-After': 30 } }), 'a number').toBe(nowMs + 30_000);
    expect(readRetryAfter({ headers: { 'retry-after': ['30'] } }), 'a list').toBe(nowMs + 30_000);
    const error = Object.assign(new Error('429'), { response: respond({ 'retry-after': '30' }) });
    expect(readRetryAfter(error), 'an error').toBe(nowMs + 30_000);
  });

  it('waits at most one day', () => {
    for (const seconds of ['86400', '86401', '99999999999999999999']) {
      expect(readRetryAfter(respond({ 'retry-after': seconds })), seconds).toBe(nowMs + dayMs);
    }
    expect(readRetryAfter(respond({ 'retry-after': 'Tue, 30 Nov 2027 08:00:00 GMT' }))).toBe(nowMs + dayMs);
  });

  it('returns null without a time to wait for', () => {
    const values = [
      '0',
      '-5',
      '1.5',
      '1e3',
      'soon',
      '',
      'Mon, 30 Nov 2026 07:59:59 GMT',
      'Mon, nonsense',
      '2026-12-01',
    ];
    for (const value of values) expect(readRetryAfter(respond({ 'retry-after': value })), value).toBeNull();
    expect(readRetryAfter(respond({}))).toBeNull();
    expect(readRetryAfter({})).toBeNull();
  });

  it('returns null for any other value, and never throws', () => {
    for (const [name, value] of hostileValues()) {
      expect(readRetryAfter(value), name).toBeNull();
      expect(readRetryAfter({ headers: value }), name).toBeNull();
      expect(readRetryAfter({ response: value }), name).toBeNull();
    }
  });

  it('returns a time in the next day or null, for any header', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String)), (value) => {
        const retryAt = readRetryAfter({ headers: { 'retry-after': value } });
        if (retryAt === null) return;
        expect(retryAt).toBeGreaterThan(nowMs);
        expect(retryAt).toBeLessThanOrEqual(nowMs + dayMs);
      }),
    );
  });
});
