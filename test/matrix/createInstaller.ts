import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { MatrixApp } from './MatrixApp.ts';
import { runCommand } from './runCommand.ts';

const appsFolder = join(import.meta.dirname, 'apps');

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

export interface Installer {
  /** Copies an app into a folder, installs its packages and the kit, and returns the folder. */
  readonly install: (app: MatrixApp) => string;
  /** Removes the folder of the last app. */
  readonly dispose: () => void;
}

/**
 * Installs apps in folders outside of this repository, so that they find no package of the kit's own. There is one folder
 * at a time. An app with the same packages as the one before it gets the same folder.
 */
export function createInstaller(tarball: string, keepsFolders: boolean): Installer {
  let folder: string | undefined;
  let installedPackages: string | undefined;

  function dispose(): void {
    if (folder && keepsFolders) console.log(`The app is in ${folder}`);
    else if (folder) rmSync(folder, { recursive: true, force: true });
    folder = installedPackages = undefined;
  }

  function install(app: MatrixApp): string {
    const packages = JSON.stringify([app.folder, app.versions]);
    if (!folder || packages !== installedPackages) {
      dispose();
      folder = mkdtempSync(join(tmpdir(), `face-status-kit-${app.id}-`));
      cpSync(tarball, join(folder, 'face-status-kit.tgz'));
      writeFileSync(join(folder, 'package.json'), JSON.stringify(createManifest(app), undefined, 2));
      // Most of it lies in npm's cache after the first run.
      runCommand('npm install --prefer-offline --no-audit --no-fund --include=dev', folder);
      installedPackages = packages;
    }
    copySource(app, folder);
    return folder;
  }

  return { install, dispose };
}

function copySource(app: MatrixApp, folder: string): void {
  const filter = (path: string) => basename(path) !== 'package.json';
  cpSync(join(appsFolder, app.folder), folder, { recursive: true, filter });
  for (const [from, to] of Object.entries(app.shared ?? {})) {
    cpSync(join(appsFolder, from), join(folder, to), { recursive: true });
  }
}

/** Returns the package.json of an app, with the kit and the versions of its row. */
function createManifest(app: MatrixApp): Manifest {
  const manifest = readManifest(join(appsFolder, app.folder));
  const dependencies: Record<string, string> = {
    ...manifest.dependencies,
    'face-status-kit': 'file:./face-status-kit.tgz',
  };
  for (const [name, version] of Object.entries(app.versions ?? {})) {
    const group = manifest.devDependencies?.[name] ? manifest.devDependencies : dependencies;
    group[name] = version;
  }
  return { ...manifest, dependencies };
}

/** Returns the installed version of each tool of an app. */
export function readVersions({ tools }: MatrixApp, folder: string): Record<string, string> {
  return Object.fromEntries(tools.map((tool) => [tool, readManifest(join(folder, 'node_modules', tool)).version]));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
