import { join } from 'node:path';
import process from 'node:process';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LocaleFileError } from './parseJson.ts';

/** What a command was asked for and does not do; its message is all that a person needs to ask better. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What a command has to say, and whether its exit code is 0. */
export interface CommandResult {
  readonly output: string;
  readonly good: boolean;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that npm has too: that one is set may come from a person's settings of npm, and tells nothing. */
const optionsOfNpm: readonly string[] = ['all'];

/** Without `--` before them, npm takes options for its own, and leaves nothing of them but a variable. */
function refuseLost(names: readonly string[], usage: string): void {
  const lost = names.filter((name) => !optionsOfNpm.includes(name) && process.env[`npm_config_${name}`]);
  if (lost.length === 0) return;
  const listed = lost.map((name) => `\`--${name}\``).join(', ');
  throw new Refusal(`npm has kept ${listed} for itself: put \`--\` before it.\n${usage}`);
}

function parse<const Given extends Options>(args: readonly string[], options: Given, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node goes on about words that begin with a dash, of which there are none here.
    const [problem] = error instanceof Error ? error.message.split('. ') : [String(error)];
    throw new Refusal(`${problem ?? ''}.\n${usage}`);
  }
}

/**
 * The options and the other words of a command line.
 * @throws Refusal with the usage for an option that there is not, that lacks its value or that npm has not passed on.
 */
export function readArguments<const Given extends Options>(args: readonly string[], options: Given, usage: string) {
  const given = parse(args, options, usage);
  const reached = new Set(Object.keys(given.values));
  refuseLost(
    Object.keys(options).filter((name) => !reached.has(name)),
    usage,
  );
  return given;
}

/** Prints what a command says and sets the exit code: a person's mistake is told in a sentence, without a stack. */
export async function runCommand(name: string, command: () => CommandResult | Promise<CommandResult>): Promise<void> {
  try {
    const { output, good } = await command();
    console.log(output);
    process.exitCode = good ? 0 : 1;
  } catch (error) {
    if (!(error instanceof LocaleFileError || error instanceof Refusal)) throw error;
    // Files as they are called from where the command runs, which is mostly the project's folder.
    console.error(`${name}: ${error.message.replaceAll(join(process.cwd(), '/'), '')}`);
    process.exitCode = 1;
  }
}
