// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatOneSided, type OneSided } from '../../review/formatOneSided.ts';

const path = 'codes.413.title';

describe('formatOneSided', () => {
  it.each<[OneSided, string]>([
    [{ path, changed: ['en'], left: ['id'] }, 'the English changed, the Indonesian did not. Read whether both still'],
    [
      { path, changed: ['id'], left: ['en', 'jv'] },
      'the Indonesian changed, the English and the Javanese did not. Read whether all still say the same.',
    ],
    [{ path, changed: ['en', 'id'], left: ['jv'] }, 'the English and the Indonesian changed, the Javanese did not.'],
  ])('names the languages of %o', (text, words) => {
    expect(formatOneSided([text])[0]).toContain(`${path}: ${words}`);
  });

  it('tells ten of many, and counts the rest', () => {
    const many = Array.from({ length: 12 }, (_, number) => ({
      path: `${path}${number}`,
      changed: ['en'],
      left: ['id'],
    }));
    const lines = formatOneSided(many);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('  and 2 more');
  });

  it('says nothing where there is none', () => {
    expect(formatOneSided([])).toEqual([]);
  });
});
