// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../check/Finding.ts';
import { formatFindings } from '../../check/formatFindings.ts';

const finding: Finding = {
  rule: 'exclamation',
  location: { kind: 'text', language: 'id', file: 'codes', path: 'codes.413.title' },
  text: 'Wajah terlalu jauh!',
  problem: 'has an exclamation mark',
  fix: 'leave it out',
};

describe('formatFindings', () => {
  it('tells the place, the text, the rule and how to fix it', () => {
    expect(formatFindings([finding], ['en', 'id'])).toBe(
      [
        'id: 1 finding',
        '  locales/id/codes.json codes.413.title',
        '    “Wajah terlalu jauh!”',
        '    exclamation: has an exclamation mark. To fix: leave it out.',
        '',
        'Copy check: 1 finding (id 1).',
      ].join('\n'),
    );
  });

  it('leaves out the text where there is none', () => {
    const missing = { ...finding, text: '', rule: 'same-keys', problem: 'is missing', fix: 'write it here' };
    expect(formatFindings([missing], ['id'])).not.toContain('“');
  });

  it('says when there is nothing', () => {
    expect(formatFindings([], ['en', 'id'])).toBe('Copy check: nothing found in en, id.');
  });
});
