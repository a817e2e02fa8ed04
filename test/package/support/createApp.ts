import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packKit } from './packKit.ts';

/** An app in a folder of its own. */
export interface App {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Creates an app with the packed kit in its `node_modules`, in no time: the other packages are links to those of the
 * repository.
 */
export function createApp(packages: readonly string[]): App {
  const { folder: kit } = packKit();
  const folder = dirname(kit);
  const modules = join(folder, 'node_modules');
  for (const name of packages) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules', name), join(modules, name), 'junction');
  }
  renameSync(kit, join(modules, 'face-status-kit'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
