import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatrixApp } from './MatrixApp.ts';
import { runCommand } from './runCommand.ts';

const appsFolder = join(import.meta.dirname, 'apps');

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Creates an empty folder for an app, outside of this repository, so that it finds no package of the kit's own. */
export function createAppFolder(app: MatrixApp): string {
  return mkdtempSync(join(tmpdir(), `face-status-kit-${app.id}-`));
}

/** Copies an app into a folder and installs its packages and the packed kit. */
export function installApp(app: MatrixApp, tarball: string, folder: string): void {
  cpSync(join(appsFolder, app.folder), folder, { recursive: true });
  for (const [from, to] of Object.entries(app.shared ?? {})) {
    cpSync(join(appsFolder, from), join(folder, to), { recursive: true });
  }
  cpSync(tarball, join(folder, 'face-status-kit.tgz'));

  const manifest = readManifest(folder);
  manifest.dependencies = { ...manifest.dependencies, 'face-status-kit': 'file:./face-status-kit.tgz' };
  for (const [name, version] of Object.entries(app.versions ?? {})) {
    const group = manifest.devDependencies?.[name] ? manifest.devDependencies : manifest.dependencies;
    group[name] = version;
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  // Most of it lies in npm's cache after the first run.
  runCommand('npm install --prefer-offline --no-audit --no-fund --include=dev', folder);
}

/** Returns the installed version of each tool of an app. */
export function readVersions({ tools }: MatrixApp, folder: string): Record<string, string> {
  return Object.fromEntries(tools.map((tool) => [tool, readManifest(join(folder, 'node_modules', tool)).version]));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
