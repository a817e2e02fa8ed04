import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PackedKit {
  /** The file that `npm publish` would upload. */
  readonly tarball: string;
  /** A folder with what it holds. */
  readonly folder: string;
}

/** Packs the kit as it was last built. */
export function packKit(): PackedKit {
  const place = mkdtempSync(join(tmpdir(), 'face-status-kit-pack-'));
  npm(['pack', '--ignore-scripts', '--pack-destination', place]);
  const name = readdirSync(place).find((file) => file.endsWith('.tgz'));
  if (!name) throw new Error('npm pack wrote no file.');
  execFileSync('tar', ['-xzf', name], { cwd: place });
  return { tarball: join(place, name), folder: join(place, 'package') };
}

/** Runs npm and gives what it prints; throws with all of it where npm fails. */
export function npm(args: readonly string[], folder = process.cwd()): string {
  // On Windows, `npm` is a script that only a shell can start.
  return execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}
