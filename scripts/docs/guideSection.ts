import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const guides = join(import.meta.dirname, '../../stories/guides');

/** Returns the guide that Storybook shows too: which function to call, an example per HTTP client, and common mistakes. */
export function guideSection(): string {
  return [
    read('calls.md'),
    'With fetch:',
    formatExample('withFetch.tsx'),
    fold('With axios', formatExample('withAxios.tsx')),
    fold('With TanStack Query', formatExample('withTanstackQuery.tsx')),
    read('traps.md'),
  ].join('\n\n');
}

function read(file: string): string {
  return readFileSync(join(guides, file), 'utf8').trim();
}

function formatExample(file: string): string {
  return `\`\`\`tsx\n${read(`examples/${file}`)}\n\`\`\``;
}

function fold(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
