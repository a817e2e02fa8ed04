// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readExamples } from './readExamples.ts';
import { typeErrors } from './typeErrors.ts';

const examples = readExamples('tsx');
const seconds = 1000;

describe('the README’s examples', () => {
  it(
    'compile against the kit',
    () => {
      expect(examples.length).toBeGreaterThan(5);
      expect(typeErrors(examples)).toEqual([]);
    },
    60 * seconds,
  );

  it(
    'would not compile with a prop, a command or a text that is not there',
    () => {
      const wrong = [
        `import { StatusMessage } from 'face-status-kit';\n<StatusMessage code={413} colour="red" />;`,
        `import type { ActionHandlers } from 'face-status-kit';\nconst handlers: ActionHandlers = { dance: send };`,
        `import type { StatusTexts } from 'face-status-kit';\n({ codes: {} }) satisfies StatusTexts;`,
      ];
      const errors = typeErrors(wrong.map((code, index) => ({ line: 1 + index * 10, code })));
      expect(errors.map((error) => error.split(' ')[0])).toEqual(['README.md:2', 'README.md:12', 'README.md:22']);
    },
    60 * seconds,
  );
});
