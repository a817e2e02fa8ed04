import { describe, expect, it } from 'vitest';
import { formatOneSidedChanges, type OneSidedChange } from '../../review/reports.ts';

const path = 'codes.413.title';

describe('formatOneSidedChanges', () => {
  it('names the languages that changed and the languages that did not', () => {
    const expected: readonly (readonly [OneSidedChange, string])[] = [
      [
        { path, changed: ['en'], unchanged: ['id'] },
        'the English changed, the Indonesian did not. Check whether both still say the same.',
      ],
      [
        { path, changed: ['id'], unchanged: ['en', 'jv'] },
        'the Indonesian changed, the English and the Javanese did not. Check whether all still say the same.',
      ],
      [
        { path, changed: ['en', 'id'], unchanged: ['jv'] },
        'the English and the Indonesian changed, the Javanese did not. Check whether all still say the same.',
      ],
    ];
    for (const [change, line] of expected) expect(formatOneSidedChanges([change])).toEqual([`${path}: ${line}`]);
  });

  it('lists ten changes, and counts the rest', () => {
    const changes = Array.from({ length: 12 }, (_, number) => ({
      path: `${path}${number}`,
      changed: ['en'],
      unchanged: ['id'],
    }));
    const lines = formatOneSidedChanges(changes);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('  and 2 more');
  });

  it('returns no line if there is no change', () => {
    expect(formatOneSidedChanges([])).toEqual([]);
  });
});
