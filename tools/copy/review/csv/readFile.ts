import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../../check/CommandResult.ts';

/** Returns the error for a file that a command cannot use. The problem continues the sentence: “is empty”. */
export function refuseFile(file: string, problem: string): Refusal {
  return new Refusal(`${file} ${problem}.`);
}

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  EBUSY: 'is open in another program: close it there',
};

/** Returns the meaning of an error of Node.js such as `ENOENT`, for a file that is read or written. */
export function explainFileError(error: unknown, task: 'read' | 'written'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' && task === 'written') return 'cannot be written: its folder does not exist';
  return fileErrors[code] ?? `cannot be ${task} (${code})`;
}

/** In bytes: many times the size of an export. */
const maximumSize = 10_000_000;

function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).size > maximumSize) throw refuseFile(file, 'is larger than 10 MB, but no export is');
    return readFileSync(file);
  } catch (error) {
    throw error instanceof Refusal ? error : refuseFile(file, explainFileError(error, 'read'));
  }
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 begins with a byte order mark; without it, every second byte of plain letters is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.subarray(0, 2).includes(0);
}

/** An .xlsx or .ods file is a ZIP archive. */
function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
}

/** Returns the text without its byte order mark, or `undefined` if the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Returns the number of the first line that is not UTF-8. */
function findUndecodableLine(bytes: Uint8Array): number {
  // In UTF-8 and in Latin-1, no other character contains the byte of a line feed.
  const lineFeed = 0x0a;
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(lineFeed, start);
    if (end < 0 || decodeUtf8(bytes.subarray(start, end)) === undefined) return line;
    line += 1;
    start = end + 1;
  }
}

const advice = 'save it as “CSV UTF-8”';

/**
 * Returns the text of bytes in UTF-8.
 * @param file - the path of the file, for errors
 * @throws Refusal for another encoding, and for a spreadsheet
 */
export function decodeFile(file: string, bytes: Uint8Array): string {
  if (isArchive(bytes)) throw refuseFile(file, `is a spreadsheet, not CSV: ${advice}`);
  if (isUtf16(bytes)) throw refuseFile(file, `is in UTF-16 (“Unicode text”), not in UTF-8: ${advice}`);
  const text = decodeUtf8(bytes);
  if (text !== undefined) return text;
  throw refuseFile(file, `is not in UTF-8 (see line ${findUndecodableLine(bytes)}): ${advice}`);
}

/**
 * Reads a file of text.
 * @throws Refusal for a file that cannot be read, is very large or is not in UTF-8
 */
export function readTextFile(file: string): string {
  return decodeFile(file, readBytes(file));
}
