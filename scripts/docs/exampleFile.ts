import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const examples = join(import.meta.dirname, '../../examples');

/** Returns a file of `examples/` as a block of code, so that the document shows what the tests run. */
export function exampleFile(file: string): string {
  return `\`\`\`tsx\n${readFileSync(join(examples, file), 'utf8').trim()}\n\`\`\``;
}
