// @vitest-environment node
import { array, assert, constantFrom, json, nat, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonProblem } from '../../check/findJsonProblem.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonProblem', () => {
  it.each([
    ['nothing at all', '', 'line 1, column 1 has nothing more where a value should be'],
    ['a file cut short', '{\n  "413": {', 'line 2, column 11 has nothing more where a key in double quotes should be'],
    ['a missing value', '{ "413": }', 'line 1, column 10 has “}” where a value should be'],
    ['a missing comma', '{\n"a": "b"\n"c": "d"\n}', 'line 3, column 1 has “"” where a comma or “}” should be'],
    ['a missing colon', '{ "a" "b" }', 'line 1, column 7 has “"” where a colon should be'],
    ['a comma too many', '{\r\n"a": "b",\r\n}', 'line 3, column 1 has “}” after a comma: take the comma out'],
    ['a comma too many in a list', '[1,]', 'line 1, column 4 has “]” after a comma: take the comma out'],
    ['a comment', '{ // why\n}', 'line 1, column 3 has “/” where a key in double quotes should be'],
    ['single quotes', "{ 'a': 1 }", "line 1, column 3 has “'” where a key in double quotes should be"],
    ['typographic quotes', '{ “a”: 1 }', 'line 1, column 3 has ““” where a key in double quotes should be'],
    ['a text over two lines', '{ "a": "b\nc" }', 'line 1, column 8 has a text that is not closed, or has a line break'],
    [
      'a wrong escape',
      '["\\q"]',
      'line 1, column 2 has a text that is not closed, or has a line break or a wrong “\\”',
    ],
    ['more after the end', '{} {}', 'line 1, column 4 has “{” where the end of the file should be'],
    ['a byte order mark', '\uFEFF{}', 'line 1, column 1 has a byte order mark, which no editor shows: save it without'],
    [
      'a key twice',
      '{ "a": 1,\n "b": { "a": 2 },\n "\\u0061": 3 }',
      'line 3, column 2 has the key "\\u0061" for a second',
    ],
    ['no end of levels', '['.repeat(1_000_000), 'line 1, column 21 has more than 20 levels'],
  ])('names the place of %s', (_, text, problem) => {
    expect(findJsonProblem(text)).toContain(problem);
  });

  it('finds nothing in any JSON', () => {
    const check = (text: string) => {
      expect(findJsonProblem(text)).toBeUndefined();
    };
    assert(property(json({ maxDepth: 5 }), check));
  });

  it('tells JSON from what is none, as Node does', () => {
    const signs = ['{', '}', '[', ']', ':', ',', '"', 'a', '\\', 'u00e9', '0', '1', '-', '.', 'e', 'true', 'null', ' '];
    const almostJson = array(constantFrom(...signs, '"a":', '\n'), { maxLength: 9 }).map((parts) => parts.join(''));
    const damagedJson = tuple(json(), nat()).map(([text, seed]) => {
      const at = seed % text.length;
      return text.slice(0, at) + text.slice(at + 1);
    });
    const check = (text: string) => {
      const problem = findJsonProblem(text);
      // Node takes the last of two, whatever follows.
      if (problem?.includes('for a second time')) return;
      expect(problem === undefined).toBe(parses(text));
    };
    assert(property(oneof(almostJson, damagedJson), check), { numRuns: 3000 });
  });
});
