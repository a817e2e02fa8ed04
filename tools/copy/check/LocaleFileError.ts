/** A locale file that cannot be read; its message names the file and is all that a writer needs. */
export class LocaleFileError extends Error {
  override readonly name = 'LocaleFileError';

  constructor(file: string, problem: string) {
    super(`${file} ${problem}`);
  }
}
