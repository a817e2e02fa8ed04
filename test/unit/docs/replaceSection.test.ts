// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { markdownTable } from '../../../scripts/docs/markdownTable.ts';
import { replaceSection } from '../../../scripts/docs/replaceSection.ts';

describe('replaceSection', () => {
  it('writes between its markers and leaves the rest', () => {
    const text = 'a\n<!-- codes:start -->\nold\n<!-- codes:end -->\nb';
    expect(replaceSection(text, 'codes', 'new')).toBe('a\n<!-- codes:start -->\nnew\n<!-- codes:end -->\nb');
  });

  it('refuses a text without its markers, so that a table never goes missing unseen', () => {
    expect(() => replaceSection('a', 'codes', 'new')).toThrow('<!-- codes:start -->');
  });
});

describe('markdownTable', () => {
  it('escapes what would end a cell early', () => {
    expect(markdownTable(['Name'], [['a | b\n c']])).toBe('| Name |\n| --- |\n| a \\| b c |');
  });
});
