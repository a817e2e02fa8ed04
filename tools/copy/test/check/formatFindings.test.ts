// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatLocation, type Finding, type MessageLocation } from '../../check/Finding.ts';
import { formatFindings } from '../../check/formatFindings.ts';

const finding: Finding = {
  rule: 'exclamation',
  location: { kind: 'text', language: 'id', file: 'codes', path: 'codes.413.title' },
  text: 'Wajah terlalu jauh!',
  problem: 'has an exclamation mark',
  fix: 'leave it out',
};

describe('formatFindings', () => {
  it('shows the place, the text, the rule and the fix, by language, and a summary', () => {
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

  it('shows no quotation marks for a missing text', () => {
    const missing = { ...finding, text: '', rule: 'same-keys', problem: 'is missing', fix: 'write it here' };
    expect(formatFindings([missing], ['id'])).not.toContain('“');
  });

  it('says that it found nothing, and in which languages', () => {
    expect(formatFindings([], ['en', 'id'])).toBe('Copy check: nothing found in en, id.');
  });
});

describe('formatLocation', () => {
  const message: MessageLocation = {
    kind: 'message',
    language: 'en',
    code: '413',
    audience: 'user',
    attempt: 1,
    privacy: false,
    registry: 'PeduliLindungi',
  };

  it('names the file and the key of a text', () => {
    expect(formatLocation(finding.location)).toBe('locales/id/codes.json codes.413.title');
  });

  it('names the code and the situation of a message', () => {
    expect(formatLocation(message)).toBe('locales/en message 413');
    expect(
      formatLocation({
        ...message,
        audience: 'attendant',
        privacy: true,
        operation: 'verify',
        setting: 'kiosk',
        attempt: 2,
      }),
    ).toBe('locales/en message 413 (attendant, privacy, verify, kiosk, attempt 2)');
  });

  it('names the commands that the screen offers, unless it offers all', () => {
    expect(formatLocation({ ...message, commands: [] })).toBe('locales/en message 413 (offers no command)');
    expect(formatLocation({ ...message, attempt: 2, commands: ['tryAgain', 'getHelp'] })).toBe(
      'locales/en message 413 (attempt 2, offers tryAgain and getHelp)',
    );
  });

  it('names the language and the key of an approval', () => {
    expect(formatLocation({ kind: 'approval', language: 'en', path: 'codes.413.title' })).toBe(
      'tools/copy/approvals.json en codes.413.title',
    );
  });
});
