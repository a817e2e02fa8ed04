const white = /[ \t\n\r]*/y;
const string = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Deeper than any file of texts, and far from the end of the stack. */
const mostLevels = 20;

/** Ends the reading at the first problem. */
class Problem extends Error {
  constructor(
    readonly offset: number,
    readonly says: string,
  ) {
    super(says);
  }
}

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

/** Goes through a text as the grammar of JSON has it (RFC 8259), and throws a `Problem`. */
function readAll(text: string): void {
  let at = 0;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  }

  function next(): string | undefined {
    take(white);
    return text[at];
  }

  function fail(wanted: string): never {
    const [given] = text.slice(at, at + 2);
    if (given === undefined) throw new Problem(at, `nothing more where ${wanted} should be`);
    if (given === '\uFEFF') throw new Problem(at, 'a byte order mark, which no editor shows: save it without one');
    throw new Problem(at, `“${given}” where ${wanted} should be`);
  }

  /** Where a text would have been right. */
  function failText(wanted: string): never {
    if (text[at] === '"') throw new Problem(at, 'a text that is not closed, or has a line break or a wrong “\\” in it');
    return fail(wanted);
  }

  function expect(sign: string, wanted: string): void {
    if (next() !== sign) fail(wanted);
    at += 1;
  }

  function readMembers(end: string, readOne: () => void, wanted: string): void {
    at += 1;
    if (next() !== end) {
      readOne();
      while (next() === ',') {
        at += 1;
        if (next() === end) throw new Problem(at, `“${end}” after a comma: take the comma out`);
        readOne();
      }
    }
    expect(end, wanted);
  }

  function readValue(level: number): void {
    const first = next();
    if (level > mostLevels) throw new Problem(at, `more than ${mostLevels} levels`);
    if (first === '[') {
      readMembers(']', () => readValue(level + 1), 'a comma or “]”');
    } else if (first === '{') {
      const keys = new Set<unknown>();
      readMembers('}', () => readMember(keys, level), 'a comma or “}”');
    } else if (take(string) === undefined && take(literal) === undefined) {
      failText('a value');
    }
  }

  function readMember(keys: Set<unknown>, level: number): void {
    next();
    const start = at;
    const written = take(string) ?? failText('a key in double quotes');
    const key: unknown = JSON.parse(written);
    if (keys.has(key)) throw new Problem(start, `the key ${written} for a second time`);
    keys.add(key);
    expect(':', 'a colon');
    readValue(level + 1);
  }

  readValue(1);
  if (next() !== undefined) fail('the end of the file');
}

/** What is wrong with a text that should be JSON and where, as in `line 2, column 7 has “}” where a value should be`. */
export function findJsonProblem(text: string): string | undefined {
  try {
    readAll(text);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return `${placeOf(text, error.offset)} has ${error.says}`;
    throw error;
  }
}
