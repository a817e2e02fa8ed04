import { readFileSync } from 'node:fs';
import { findJsonProblem } from './findJsonProblem.ts';
import { LocaleFileError } from './LocaleFileError.ts';

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new LocaleFileError(file, 'cannot be read: is it there?');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new LocaleFileError(file, 'is not in UTF-8: save it as UTF-8');
  }
}

/**
 * Reads a file of JSON.
 * @throws LocaleFileError with the line and the column for what is no JSON, and for a key that is there twice, of which
 * `JSON.parse` would tryCatch take the last.
 */
export function readJson(file: string): unknown {
  const text = readText(file);
  const problem = findJsonProblem(text);
  if (problem !== undefined) throw new LocaleFileError(file, `is not valid JSON: ${problem}`);
  return JSON.parse(text);
}
