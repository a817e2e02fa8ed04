import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository. */
export const root = join(import.meta.dirname, '../../..');

export interface Document {
  /** The path from the root. */
  readonly file: string;
  readonly text: string;
}

/** A block of code in a document. */
export interface Example {
  readonly file: string;
  /** The line of the document that holds the first line of the code, from 1. */
  readonly line: number;
  readonly code: string;
}

const guides = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file.replaceAll('\\', '/')}`);

/** README.md, CONTRIBUTING.md and every Markdown file in docs. */
export const documents: readonly Document[] = ['README.md', 'CONTRIBUTING.md', ...guides]
  .filter((file) => existsSync(join(root, file)))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** The text of all documents. */
export const allText = documents.map(({ text }) => text).join('\n');

/** Returns the blocks of TypeScript of all documents. */
export function readExamples(): readonly Example[] {
  return documents.flatMap(({ file, text }) =>
    [...text.matchAll(/^```tsx?\n([^]*?)^```$/gm)].map(({ index, 1: code = '' }) => ({
      file,
      line: text.slice(0, index).split('\n').length + 1,
      code,
    })),
  );
}

/** Returns the path in the first line of an example, such as `// src/App.tsx`: the example is then a whole file. */
export function getFilePath({ code }: Example): string | undefined {
  return /^\/\/ ([\w./[\]-]+\.tsx?)\n/.exec(code)?.[1];
}
