import { describe, expect, it } from 'vitest';
import { readExamples, type Example } from './documents.ts';
import { findTypeErrors } from './typeErrors.ts';

const examples = readExamples('tsx');

/** Examples that must not compile: without them, a broken check would pass unnoticed. */
const wrongExamples: readonly Example[] = [
  `import { StatusMessage } from 'face-status-kit';\n<StatusMessage code={413} colour="red" />;`,
  `import type { ActionHandlers } from 'face-status-kit';\nconst handlers: ActionHandlers = { dance: send };`,
  `import type { StatusTexts } from 'face-status-kit';\n({ codes: {} }) satisfies StatusTexts;`,
].map((code, index) => ({ file: 'wrong.md', line: 1 + index * 10, code }));

describe('examples in the documents', () => {
  it('compile against the kit, unless they use a prop, a command or a text that does not exist', () => {
    expect(examples.length).toBeGreaterThan(5);
    // One call for all, since each call starts a compiler.
    const errors = findTypeErrors([...examples, ...wrongExamples]);
    expect(errors.filter((error) => !error.startsWith('wrong.md'))).toEqual([]);
    expect(errors.map((error) => error.split(' ')[0])).toEqual(['wrong.md:2', 'wrong.md:12', 'wrong.md:22']);
  });
});
