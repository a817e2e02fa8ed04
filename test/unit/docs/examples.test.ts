import { describe, expect, it } from 'vitest';
import { getFilePath, readExamples, type Example } from './documents.ts';
import { findTypeErrors } from './typeErrors.ts';

const examples = readExamples();

/** Examples that must not compile: without them, a broken check would pass unnoticed. */
const wrongExamples: readonly Example[] = [
  `import { StatusMessage } from 'face-status-kit';\n<StatusMessage code={413} colour="red" />;`,
  `import type { ActionHandlers } from 'face-status-kit';\nconst handlers: ActionHandlers = { dance: send };`,
  `import type { StatusTexts } from 'face-status-kit';\n({ codes: {} }) satisfies StatusTexts;`,
  // A whole file, which may not use the placeholder `retakePhoto`.
  `// src/App.tsx\nexport const handlers = { retakePhoto };`,
].map((code, index) => ({ file: 'wrong.md', line: 1 + index * 10, code }));

describe('examples in the documents', () => {
  it('compile against the kit, unless they use a prop, a command or a text that does not exist', () => {
    expect(examples.length).toBeGreaterThan(5);
    // One call for all, since each call starts a compiler.
    const errors = findTypeErrors([...examples, ...wrongExamples]);
    expect(errors.filter((error) => !error.startsWith('wrong.md'))).toEqual([]);
    const lines = errors.map((error) => error.split(' ')[0]);
    expect(lines).toEqual(['wrong.md:2', 'wrong.md:12', 'wrong.md:22', 'wrong.md:32']);
  });

  it('are whole files in the README, in the order in which a reader pastes them', () => {
    const paths = examples.filter(({ file }) => file === 'README.md').map((example) => getFilePath(example));
    expect(paths).toEqual(['src/App.tsx', 'src/App.tsx']);
  });
});
