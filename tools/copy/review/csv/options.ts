import { isAbsolute, join, resolve } from 'node:path';
import process from 'node:process';
import { readArguments, Refusal } from '../../check/runCommand.ts';
import { separators, type Separator } from './separators.ts';

/** What was given after the command. */
export interface Options {
  readonly file: string | undefined;
  readonly separator: Separator;
}

function isSeparator(name: string): name is Separator {
  return Object.hasOwn(separators, name);
}

/** `npm run` goes to the project's folder, while a file is named from where the person is. */
function fromHere(file: string): string {
  return isAbsolute(file) ? file : join(resolve(process.env.INIT_CWD ?? ''), file);
}

/**
 * Reads the arguments of the export or the import.
 * @param usage - how the command is called
 * @throws Refusal
 */
export function readOptions(args: readonly string[], usage: string): Options {
  const { values, positionals } = readArguments(args, { separator: { type: 'string' } }, usage);
  const { separator = 'comma' } = values;
  const [file, ...more] = positionals;
  if (more.length > 0) throw new Refusal(`one file at a time.\n${usage}`);
  if (!isSeparator(separator)) throw new Refusal(`“${separator}” is neither comma nor semicolon.\n${usage}`);
  return { file: file === undefined ? undefined : fromHere(file), separator };
}
