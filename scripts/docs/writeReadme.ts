// `npm run docs`: writes the README's tables from the catalogue, the words and the JSDoc of the options and props.
// With `--check` it writes nothing and ends with 1 where they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceSection } from './replaceSection.ts';
import { writeSections } from './sections.ts';

const file = join(import.meta.dirname, '../../README.md');
const before = readFileSync(file, 'utf8');
const sections = Object.entries(writeSections());
const stale = sections
  .filter(([name, content]) => replaceSection(before, name, content) !== before)
  .map(([name]) => name);

if (stale.length === 0) {
  console.log(`README.md: all ${sections.length} tables are up to date.`);
} else if (process.argv.includes('--check')) {
  console.error(`README.md is stale (${stale.join(', ')}). Run \`npm run docs\` and commit what it writes.`);
  process.exitCode = 1;
} else {
  const after = sections.reduce((text, [name, content]) => replaceSection(text, name, content), before);
  writeFileSync(file, after);
  console.log(`README.md: written (${stale.join(', ')}).`);
}
