import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

interface Manifest {
  readonly main: string;
  readonly module: string;
  readonly types: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

const kit = inject('kit');

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Resolves a file or a folder by a field of its package.json, as tools did before `exports`. */
function resolve(name: string, field: 'main' | 'module' | 'types'): string {
  const path = join(kit.folder, name);
  if (!statSync(path).isDirectory()) return path;
  const file = join(path, readManifest(path)[field]);
  if (!existsSync(file)) throw new Error(`${name}: ${field} leads to no file.`);
  return file;
}

const readContent = (path: string) => readFileSync(path, 'utf8');

describe('a tool that does not read `exports`', () => {
  it('finds every entry, and the same files as a tool that does', () => {
    const { exports } = readManifest(kit.folder);
    const entries = Object.entries(exports).filter(([name]) => name !== './package.json');
    expect(entries.length).toBeGreaterThanOrEqual(12);

    for (const [name, paths] of entries) {
      if (typeof paths === 'string') throw new Error(`${name} has no types.`);
      const found = [resolve(name, 'main'), resolve(name, 'module')];
      // Two copies of a module would be two React contexts.
      if (paths.default.endsWith('.js')) {
        const built = join(kit.folder, paths.default);
        expect(found, name).toEqual([built, built]);
        expect(relative(kit.folder, resolve(name, 'types')), name).toBe(join(paths.types));
      } else expect(readContent(resolve(name, 'main')), name).toBe(readContent(join(kit.folder, paths.default)));
    }
  });
});
