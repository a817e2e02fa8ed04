import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Returns a file of `examples/` as a block of code, so that the document shows what the tests run. */
export function exampleFile(file: string): string {
  return formatCode(join('examples', file), 'tsx');
}

/** Returns a file of an app in `test/matrix/apps/` as a block of code, so that the document shows what `npm run matrix` runs. */
export function appFile(file: string): string {
  return formatCode(join('test/matrix/apps', file), readLanguage(file));
}

function formatCode(file: string, language: string): string {
  return `\`\`\`${language}\n${readFileSync(join(root, file), 'utf8').trim()}\n\`\`\``;
}

/** Returns the name of a language for a block of code. All TypeScript is `tsx`: a test compiles these blocks. */
function readLanguage(file: string): string {
  const extension = extname(file).slice(1);
  return extension === 'ts' ? 'tsx' : extension;
}
