import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** A locale file that cannot be used. Its message names the file and tells a writer everything that they need. */
export class LocaleFileError extends Error {
  override readonly name = 'LocaleFileError';

  constructor(file: string, problem: string) {
    super(`${file} ${problem}`);
  }
}

const wrongString = 'a text that is not closed, or has a line break or a wrong “\\” in it';

/** The problems of a text in JSON, by the parser's code. */
const wrongTexts = new Set(['UnexpectedEndOfString', 'InvalidCharacter', 'InvalidEscapeCharacter', 'InvalidUnicode']);

/** What should stand at the place of an error, by the parser's code. */
const expected: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  InvalidSymbol: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a comma or “}”',
  CloseBracketExpected: 'a comma or “]”',
  EndOfFileExpected: 'the end of the file',
};

function describeError(text: string, { error, offset }: ParseError): string {
  const code = printParseErrorCode(error);
  const [found] = text.slice(offset, offset + 2);
  if (wrongTexts.has(code)) return wrongString;
  if (code === 'InvalidCommentToken') return 'a comment, which JSON does not allow';
  const wanted = expected[code] ?? 'valid JSON';
  return found === undefined ? `nothing more where ${wanted} should be` : `“${found}” where ${wanted} should be`;
}

/** Returns the first key that an object has twice. */
function findRepeatedKey(node: Node): Node | undefined {
  const keys = new Set<unknown>();
  for (const child of node.children ?? []) {
    const [key] = child.children ?? [];
    if (node.type === 'object' && key) {
      if (keys.has(key.value)) return key;
      keys.add(key.value);
    }
    const repeated = findRepeatedKey(child);
    if (repeated) return repeated;
  }
  return undefined;
}

function formatPosition(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

/** Returns the problem of a text that should be JSON, for example `line 2, column 7 has “}” where a value should be`. */
export function findJsonProblem(text: string): string | undefined {
  if (text.startsWith('\uFEFF')) {
    return 'line 1, column 1 has a byte order mark, which no editor shows: save it without one';
  }
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) return 'it has too many levels';
    throw error;
  }
  const [first] = errors;
  if (first) return `${formatPosition(text, first.offset)} has ${describeError(text, first)}`;
  const repeated = tree && findRepeatedKey(tree);
  if (!repeated) return undefined;
  const key = text.slice(repeated.offset, repeated.offset + repeated.length);
  return `${formatPosition(text, repeated.offset)} has the key ${key} for a second time`;
}

/**
 * Parses the text of a JSON file.
 * @throws LocaleFileError with the line and the column, for text that is not JSON and for a key that an object has
 * twice (`JSON.parse` would use the last one and say nothing)
 */
export function parseJson(file: string, text: string): unknown {
  const problem = findJsonProblem(text);
  if (problem !== undefined) throw new LocaleFileError(file, `is not valid JSON: ${problem}`);
  return JSON.parse(text);
}
