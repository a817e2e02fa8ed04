// @vitest-environment node
import { resolveStatusMessage } from 'face-status-kit/core';
import { describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const general = resolveStatusMessage(999);
const normal = resolveStatusMessage(413);

describe('a code that means nothing', () => {
  it.each(hostileValues())('gets the general message with a short safe reference: %s', (_name, value) => {
    const message = resolveStatusMessage(value);
    expect(message).toMatchObject({ code: 'unknown', known: false, title: general?.title, language: 'en' });
    expect(message?.reference).toMatch(/^(unknown|-?\d{1,6})$/);
    expect(message?.spoken).toBe(general?.spoken);
  });

  it.each([
    ['"413"', '413'],
    ['" 413 "', ' 413 '],
    ['413.0', 413.0],
    ['"0413"', '0413'],
  ])('is told from a known code in another form: %s', (_name, value) => {
    expect(resolveStatusMessage(value)).toBe(normal);
  });

  it('quotes the number of a code that the kit does not know', () => {
    expect(resolveStatusMessage(999)?.reference).toBe('999');
    expect(resolveStatusMessage(' 0999 ')?.reference).toBe('999');
    expect(resolveStatusMessage(-1)?.reference).toBe('-1');
  });
});

describe.each(['language', 'setting', 'operation', 'audience', 'attempt', 'values', 'messages'])('%s', (option) => {
  it.each(hostileValues())('does no harm as %s', (_name, value) => {
    const message = resolveStatusMessage(413, { [option]: value });
    // An attempt may well be Infinity or 413.5; anything else counts as left out.
    expect(message?.code).toBe(413);
    expect(message?.title).toBe(normal?.title);
    expect(message?.language).toBe('en');
    vi.mocked(console.warn).mockClear();
  });
});

describe('a text of the wrong type', () => {
  const wrong = [
    ['a number', 7],
    ['null', null],
    ['an object', { toString: () => 'x' }],
    ['an array', ['x']],
    ['a function', () => 'x'],
    ['an empty string', ''],
    ['spaces', '  '],
  ] as const;

  it.each(wrong)('falls back to the kit’s own: %s', (_name, text) => {
    const messages = { en: { codes: { 413: { title: text } }, actions: { moveCloser: text } } };
    const message = resolveStatusMessage(413, { messages: messages as never });
    expect(message?.title).toBe(normal?.title);
    expect(message?.actions).toEqual(normal?.actions);
    vi.mocked(console.warn).mockClear();
  });

  it('is told to the developer once', () => {
    const messages = () => ({ en: { codes: { 412: { description: ['not a text'] } } } }) as never;
    resolveStatusMessage(412, { messages: messages() });
    resolveStatusMessage(412, { messages: messages() });
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('codes.412.description'));
    vi.mocked(console.warn).mockClear();
  });

  it('keeps HTML as the letters that it is', () => {
    const title = '<b>Closer</b> & {{registry}}';
    const message = resolveStatusMessage(413, {
      messages: { en: { codes: { 413: { title } } } },
      values: { registry: '<i>A&B</i> $t(codes.412.title)' },
    });
    expect(message?.title).toBe('<b>Closer</b> & <i>A&B</i> $t(codes.412.title)');
  });
});
