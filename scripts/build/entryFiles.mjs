// Writes real files for the entries to the root of the package, for tools that do not read `exports` in package.json:
// Parcel 2 by default, old versions of Metro, and TypeScript with `moduleResolution: node10`. They look for
// `face-status-kit/core` in the folder `core`. The files are not in Git; `.gitignore` lists them.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Writes a folder whose package.json leads to the built entry. */
function writeEntryFolder(folder, { types, default: main }) {
  const fromFolder = (path) => path.replace('./', '../');
  const content = { main: fromFolder(main), module: fromFolder(main), types: fromFolder(types) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
}

/** Copies a file of `dist` and its types to the place that its name leads to. */
function copyEntry(target, { types, default: main }) {
  copyFileSync(join(root, main), target);
  copyFileSync(join(root, types), `${target}.d.ts`);
}

const entries = Object.entries(exports).filter(([, paths]) => paths.default?.startsWith('./dist/'));
for (const [name, paths] of entries) {
  const place = join(root, name);
  if (name.endsWith('.css')) copyEntry(place, paths);
  // The main entry is in `main`, `module` and `types` of the package itself.
  else if (place !== dirname(join(root, 'package.json'))) writeEntryFolder(place, paths);
}
console.log(`entries without exports: ${entries.length}`);
