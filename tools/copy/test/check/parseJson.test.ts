// @vitest-environment node
import { array, assert, constantFrom, json, nat, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonProblem } from '../../check/parseJson.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Texts that are not JSON, with their problem. */
const problems: Readonly<Record<string, string>> = {
  '': 'line 1, column 1 has nothing more where a value should be',
  '{\n  "413": {': 'line 2, column 11 has nothing more where',
  '{ "413": }': 'line 1, column 10 has “}” where a value should be',
  '{\n"a": "b"\n"c": "d"\n}': 'line 3, column 1 has “"” where a comma should be',
  '{ "a" "b" }': 'line 1, column 7 has “"” where a colon should be',
  '{\r\n"a": "b",\r\n}': 'line 3, column 1 has “}” where a key in double quotes should be',
  '[1,]': 'line 1, column 4 has “]” where a value should be',
  '{ // why\n}': 'line 1, column 3 has a comment, which JSON does not allow',
  "{ 'a': 1 }": "line 1, column 3 has “'” where",
  '{ “a”: 1 }': 'line 1, column 3 has ““” where',
  '{ "a": "b\nc" }': 'line 1, column 8 has a text that is not closed, or has a line break',
  '["\\q"]': 'line 1, column 2 has a text that is not closed, or has a line break or a wrong “\\”',
  '{} {}': 'line 1, column 4 has “{” where the end of the file should be',
  '\uFEFF{}': 'line 1, column 1 has a byte order mark, which no editor shows: save it without',
  '{ "a": 1,\n "b": { "a": 2 },\n "\\u0061": 3 }': 'line 3, column 2 has the key "\\u0061" for a second',
  '[{ "a": 1, "a": 2 }]': 'line 1, column 12 has the key "a" for a second',
};

describe('findJsonProblem', () => {
  it('names the place and the problem', () => {
    const wrong = Object.entries(problems)
      .map(([text, problem]) => ({ text, problem, found: findJsonProblem(text) }))
      .filter(({ problem, found }) => found?.startsWith(problem) !== true);
    expect(wrong).toEqual([]);
  });

  it('refuses a text with a million levels', () => {
    expect(findJsonProblem('['.repeat(1_000_000))).toBe('it has too many levels');
  });

  it('finds a problem exactly where JSON.parse does, but for repeated keys', () => {
    const signs = ['{', '}', '[', ']', ':', ',', '"', 'a', '\\', 'u00e9', '0', '1', '-', '.', 'e', 'true', 'null', ' '];
    const almostJson = array(constantFrom(...signs, '"a":', '\n'), { maxLength: 9 }).map((parts) => parts.join(''));
    const damagedJson = tuple(json(), nat()).map(([text, seed]) => {
      const at = seed % text.length;
      return text.slice(0, at) + text.slice(at + 1);
    });
    const check = (text: string) => {
      const problem = findJsonProblem(text);
      if (problem?.includes('for a second time') === true) return;
      expect(problem === undefined).toBe(isJson(text));
    };
    assert(property(oneof(json({ maxDepth: 5 }), almostJson, damagedJson), check), { numRuns: 2000 });
  });
});
