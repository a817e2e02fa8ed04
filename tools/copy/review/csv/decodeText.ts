import { refusedFile } from './refusedFile.ts';

const save = 'save it as “CSV UTF-8”';
const lineFeed = 0x0a;

function beginsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 has a mark at its start, or else a zero in every other byte of plain letters. */
function isUtf16(bytes: Uint8Array): boolean {
  return beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xfe, 0xff) || bytes.subarray(0, 2).includes(0);
}

/** A .xlsx or .ods file is a ZIP archive. */
function isArchive(bytes: Uint8Array): boolean {
  return beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
}

/** Without the mark at the start, if there is one; `undefined` where the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The number of the first line that is no UTF-8: none of its letters has the byte of a line feed in it. */
function brokenLine(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  for (;;) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    if (found < 0 || decode(bytes.subarray(start, end)) === undefined) return line;
    [line, start] = [line + 1, end + 1];
  }
}

/**
 * The text of a file.
 * @throws Refusal for what is not UTF-8.
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  if (isArchive(bytes)) throw refusedFile(file, `is a spreadsheet, not CSV: ${save}`);
  if (isUtf16(bytes)) throw refusedFile(file, `is in UTF-16 (“Unicode text”), not in UTF-8: ${save}`);
  const text = decode(bytes);
  if (text === undefined) throw refusedFile(file, `is not in UTF-8, first in line ${brokenLine(bytes)}: ${save}`);
  return text;
}
