import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apps } from '../../matrix/apps.ts';
import { readResults } from '../../matrix/results.ts';

const appsFolder = join(import.meta.dirname, '../../matrix/apps');

/** Returns the names of all packages in the package.json of an app. */
function readPackages(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(appsFolder, folder, 'package.json'), 'utf8')) as Record<string, object>;
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
}

describe('the apps of the matrix', () => {
  it('have an id each', () => {
    expect(new Set(apps.map(({ id }) => id)).size).toBe(apps.length);
  });

  it('copy only files that exist', () => {
    const sources = apps.flatMap(({ folder, shared = {} }) => [folder, ...Object.keys(shared)]);
    expect(sources.filter((source) => !existsSync(join(appsFolder, source)))).toEqual([]);
  });

  it('replace and show only versions of packages that they install', () => {
    const unknown = apps.flatMap(({ id, folder, versions = {}, tools }) => {
      const packages = readPackages(folder);
      const names = [...tools, ...Object.keys(versions)];
      return names.filter((name) => !packages.includes(name)).map((name) => `${id}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('run at least one command each', () => {
    expect(apps.filter(({ commands }) => commands.length === 0)).toEqual([]);
  });

  it('have no results of an app that is gone', () => {
    const ids = apps.map(({ id }) => id);
    expect(Object.keys(readResults()).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
