import fs from 'node:fs';
import process from 'node:process';
import { LocaleFileError } from '../check/parseJson.ts';

const getTemporaryPath = (file: string) => `${file}.${process.pid}.tmp`;

/** Renames each temporary file to its final name. Restores the old content of all files if one rename fails. */
function moveIntoPlace(files: readonly string[], onFile: (file: string) => void): void {
  const oldContents = new Map<string, Uint8Array>();
  try {
    for (const file of files) {
      onFile(file);
      const oldContent = fs.readFileSync(file);
      fs.renameSync(getTemporaryPath(file), file);
      oldContents.set(file, oldContent);
    }
  } catch (error) {
    for (const [file, oldContent] of oldContents) fs.writeFileSync(file, oldContent);
    throw error;
  }
}

/**
 * Replaces the content of existing files: all of them, or none if one cannot be written. A file is never half written,
 * because the new content first goes into a temporary file beside it.
 * @param contents - the new contents by the path of the file
 * @throws LocaleFileError for a file that cannot be written
 */
export function replaceFiles(contents: ReadonlyMap<string, string>): void {
  let currentFile = '';
  try {
    for (const [file, content] of contents) {
      currentFile = file;
      fs.writeFileSync(getTemporaryPath(file), content);
    }
    moveIntoPlace([...contents.keys()], (file) => {
      currentFile = file;
    });
  } catch (error) {
    for (const file of contents.keys()) fs.rmSync(getTemporaryPath(file), { force: true, recursive: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocaleFileError(currentFile, `cannot be written: ${reason}`);
  }
}
