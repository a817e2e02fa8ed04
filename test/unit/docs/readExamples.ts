import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of this checkout. */
export const root = join(import.meta.dirname, '../../..');

/** The README as it stands. */
export const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** A block of code in the README. */
export interface Example {
  /** The README's line that the block's first line is, from 1. */
  readonly line: number;
  readonly code: string;
}

/** All blocks of code in one language, in their order. */
export function readExamples(language: string): readonly Example[] {
  const blocks = readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'));
  return [...blocks].map(({ index, 1: code = '' }) => ({ line: readme.slice(0, index).split('\n').length + 1, code }));
}
