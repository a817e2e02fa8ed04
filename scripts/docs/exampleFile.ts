import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Returns a file of `examples/` as a block of code, so that the document shows what the tests run.
 *
 * @param path The path of the file in the reader's app. The block begins with it, which marks it as a whole file.
 */
export function exampleFile(file: string, path?: string): string {
  return formatCode(join('examples', file), 'tsx', path);
}

/**
 * Returns a file of an app in `test/matrix/apps/` as a block of code, so that the document shows what
 * `npm run matrix` runs.
 *
 * @param path As in {@link exampleFile}.
 */
export function appFile(file: string, path?: string): string {
  return formatCode(join('test/matrix/apps', file), readLanguage(file), path);
}

function formatCode(file: string, language: string, path: string | undefined): string {
  const code = readFileSync(join(root, file), 'utf8').trim();
  return [`\`\`\`${language}`, ...(path === undefined ? [] : [`// ${path}`]), code, '```'].join('\n');
}

/** Returns the name of a language for a block of code. All TypeScript is `tsx`. */
function readLanguage(file: string): string {
  const extension = extname(file).slice(1);
  return extension === 'ts' ? 'tsx' : extension;
}
