import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const guides = join(import.meta.dirname, '../../stories/guides');

/** What Storybook's guide and the README share: which call to use, an example for each client, and the traps. */
export function guideSection(): string {
  return [
    read('calls.md'),
    'With fetch:',
    example('withFetch.tsx'),
    folded('With axios', example('withAxios.tsx')),
    folded('With TanStack Query', example('withTanstackQuery.tsx')),
    read('traps.md'),
  ].join('\n\n');
}

function read(file: string): string {
  return readFileSync(join(guides, file), 'utf8').trim();
}

function example(file: string): string {
  return `\`\`\`tsx\n${read(`examples/${file}`)}\n\`\`\``;
}

function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
