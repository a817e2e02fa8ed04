import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../../check/runCommand.ts';
import { fileProblem } from './fileProblem.ts';
import { refusedFile } from './refusedFile.ts';

/** In bytes: many times what the kit exports. */
const maximumSize = 10_000_000;

/**
 * Reads a file whole, if it is not far too large for one.
 * @throws Refusal for one that cannot be read.
 */
export function readCopyFile(file: string): Uint8Array {
  try {
    if (statSync(file).size > maximumSize) throw refusedFile(file, 'is larger than 10 MB, which no export is');
    return readFileSync(file);
  } catch (error) {
    throw error instanceof Refusal ? error : refusedFile(file, fileProblem(error, 'read'));
  }
}
