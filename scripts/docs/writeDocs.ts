// `npm run docs`: writes the generated sections of README.md and docs/*.md from the catalogue, the texts and the JSDoc.
// `npm run docs -- --check` writes nothing and fails if a section is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceSection } from './replaceSection.ts';
import { sections } from './sections.ts';

const root = join(import.meta.dirname, '../..');
const isCheck = process.argv.includes('--check');

for (const file of new Set(sections.map((section) => section.file))) {
  const path = join(root, file);
  let text = readFileSync(path, 'utf8');
  const stale: string[] = [];
  for (const { name, write } of sections.filter((section) => section.file === file)) {
    const updated = replaceSection(text, name, write());
    if (updated !== text) stale.push(name);
    text = updated;
  }
  if (stale.length === 0) {
    console.log(`${file}: up to date`);
  } else if (isCheck) {
    console.error(`${file}: stale (${stale.join(', ')}). Run \`npm run docs\` and commit the result.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`${file}: updated (${stale.join(', ')})`);
  }
}
