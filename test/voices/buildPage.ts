import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { build, type Alias } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Lets the page import the kit by its name, from its source. */
const kit: Alias[] = [
  { find: /^face-status-kit$/, replacement: join(root, 'src/index.ts') },
  { find: /^face-status-kit\/styles\.css$/, replacement: join(root, 'src/styles.css') },
  { find: /^face-status-kit\/(\w+)$/, replacement: join(root, 'src/$1.ts') },
];

/** Builds the page with the kit's source into a folder. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'page'),
    base: './',
    plugins: [react()],
    resolve: { alias: kit },
    build: { outDir: folder, emptyOutDir: true, minify: false },
  });
}
