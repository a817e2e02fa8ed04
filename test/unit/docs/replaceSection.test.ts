import { describe, expect, it } from 'vitest';
import { markdownTable } from '../../../scripts/docs/markdownTable.ts';
import { replaceSection } from '../../../scripts/docs/replaceSection.ts';

describe('replaceSection', () => {
  it('replaces the text between the markers and keeps the rest', () => {
    const text = 'a\n<!-- codes:start -->\nold\n<!-- codes:end -->\nb';
    expect(replaceSection(text, 'codes', 'new')).toBe('a\n<!-- codes:start -->\nnew\n<!-- codes:end -->\nb');
  });

  it('throws if the markers are missing', () => {
    expect(() => replaceSection('a', 'codes', 'new')).toThrow('<!-- codes:start -->');
  });
});

describe('markdownTable', () => {
  it('escapes vertical bars and line breaks in cells', () => {
    expect(markdownTable(['Name'], [['a | b\n c']])).toBe('| Name |\n| --- |\n| a \\| b c |');
  });
});
