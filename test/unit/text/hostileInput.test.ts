// @vitest-environment node
import { resolveStatusMessage } from 'face-status-kit/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const general = resolveStatusMessage(999);
const tooSmall = resolveStatusMessage(413);
const tooSmallAgain = resolveStatusMessage(413, { attempt: 3 });

describe('resolveStatusMessage of a value that is not a code', () => {
  it('returns the general message with a short, safe reference', () => {
    for (const [name, value] of hostileValues()) {
      const message = resolveStatusMessage(value);
      const expected = {
        code: 'unknown',
        known: false,
        title: general?.title,
        spoken: general?.spoken,
        language: 'en',
      };
      expect(message, name).toMatchObject(expected);
      expect(message?.reference, name).toMatch(/^(unknown|-?\d{1,6})$/);
    }
  });

  it('uses the number of an unknown code as its reference', () => {
    expect(resolveStatusMessage(999)?.reference).toBe('999');
    expect(resolveStatusMessage(' 0999 ')?.reference).toBe('999');
    expect(resolveStatusMessage(-1)?.reference).toBe('-1');
  });

  it('returns the message of a known code that is written in digits', () => {
    for (const value of ['413', ' 413 ', 413.0, '0413']) {
      expect(resolveStatusMessage(value), JSON.stringify(value)).toBe(tooSmall);
    }
  });
});

describe('resolveStatusMessage with hostile options', () => {
  // Development builds warn about them. The tests of each option check its warning.
  afterEach(() => vi.mocked(console.warn).mockClear());

  it('ignores any hostile value of any option', () => {
    const options = ['language', 'setting', 'operation', 'audience', 'attempt', 'values', 'messages'];
    for (const option of options) {
      for (const [name, value] of hostileValues()) {
        const message = resolveStatusMessage(413, { [option]: value });
        const { code, title, language } = message ?? {};
        // The numbers among these values are attempts after the first.
        const isLaterAttempt = option === 'attempt' && typeof value === 'number' && value > 1;
        const expected = isLaterAttempt ? tooSmallAgain : tooSmall;
        expect({ code, title, language }, `${option}: ${name}`).toEqual({
          code: 413,
          title: expected?.title,
          language: 'en',
        });
      }
    }
  });

  it('reads at most 100 characters of a language tag', () => {
    const getCanonicalLocales = vi.spyOn(Intl, 'getCanonicalLocales');
    resolveStatusMessage(413, { language: 'y'.repeat(10_000_000) });
    const lengths = getCanonicalLocales.mock.calls.map(([tag]) => tag?.length ?? 0);
    expect(lengths).toEqual([100]);
  });

  it('replaces a text of the wrong type with the kit’s own', () => {
    const texts = [7, null, { toString: () => 'x' }, ['x'], () => 'x', '', '  '];
    for (const text of texts) {
      const messages = { en: { codes: { 413: { title: text } }, actions: { moveCloser: text } } };
      const message = resolveStatusMessage(413, { messages: messages as never });
      expect(message, `${typeof text}: ${JSON.stringify(text)}`).toMatchObject({
        title: tooSmall?.title,
        actions: tooSmall?.actions,
      });
    }
  });

  it('warns once about a text of the wrong type', () => {
    const messages = () => ({ en: { codes: { 412: { description: ['not a text'] } } } }) as never;
    resolveStatusMessage(412, { messages: messages() });
    resolveStatusMessage(412, { messages: messages() });
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('codes.412.description'));
  });

  it('keeps HTML in texts and values as plain characters, and does not nest texts from values', () => {
    const title = '<b>Closer</b> & {{registry}}';
    const message = resolveStatusMessage(413, {
      messages: { en: { codes: { 413: { title } } } },
      values: { registry: '<i>A&B</i> $t(codes.412.title)' },
    });
    expect(message?.title).toBe('<b>Closer</b> & <i>A&B</i> $t(codes.412.title)');
  });
});
