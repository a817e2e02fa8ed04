// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatFindings } from '../../check/formatFindings.ts';

const finding = {
  rule: 'exclamation',
  language: 'id',
  place: 'locales/id/codes.json codes.413.title',
  text: 'Wajah terlalu jauh!',
  problem: 'has an exclamation mark',
  mend: 'leave it out',
};

describe('formatFindings', () => {
  it('tells the place, the text, the rule and how to mend it', () => {
    expect(formatFindings([finding], ['en', 'id'])).toBe(
      [
        'id: 1 finding',
        '  locales/id/codes.json codes.413.title',
        '    “Wajah terlalu jauh!”',
        '    exclamation: has an exclamation mark. To mend: leave it out.',
        '',
        'Copy check: 1 finding (id 1).',
      ].join('\n'),
    );
  });

  it('leaves out the text where there is none', () => {
    const missing = { ...finding, text: '', rule: 'same-keys', problem: 'is missing', mend: 'write it here' };
    expect(formatFindings([missing], ['id'])).not.toContain('“');
  });

  it('says when there is nothing', () => {
    expect(formatFindings([], ['en', 'id'])).toBe('Copy check: nothing found in en, id.');
  });
});
