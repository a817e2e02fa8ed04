// Writes the types to `dist/types`. The compiler leaves two things undone: it keeps the `.ts` of the sources' imports,
// which not every tool finds a `.d.ts` by, and, as `locales` lies beside `src`, it writes a folder too many.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const written = join(root, '.cache/types');
const shipped = join(root, 'dist/types');

const relativeImport = /((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.tsx?(?=['"])/g;

rmSync(written, { recursive: true, force: true });
rmSync(shipped, { recursive: true, force: true });
const compiler = join(root, 'node_modules/typescript/bin/tsc');
try {
  execFileSync(process.execPath, [compiler, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
} catch {
  process.exit(1);
}

const sources = join(written, 'src');
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
for (const file of files) {
  const target = join(shipped, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, readFileSync(join(sources, file), 'utf8').replaceAll(relativeImport, '$1.js'));
}
// So that TypeScript takes `import 'face-status-kit/styles.css'` also where no bundler declares what a `.css` is.
writeFileSync(join(shipped, 'styles.d.ts'), 'export {};\n');
console.log(`dist/types: ${files.length + 1} files`);
