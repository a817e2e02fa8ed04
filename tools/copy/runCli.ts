import { join, resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { Refusal, type CommandResult } from './check/CommandResult.ts';
import { LocaleFileError } from './check/parseJson.ts';
import { checkProject } from './checkProject.ts';
import { showResults, type ResultsOptions } from './comprehension/showResults.ts';
import { writeJudge } from './comprehension/writeJudge.ts';
import type { SheetOptions } from './comprehension/writeSheet.ts';
import { addLanguage } from './review/addLanguage/addLanguage.ts';
import { approveTexts } from './review/approvals/approveTexts.ts';
import { forgetApprovals } from './review/approvals/forgetApprovals.ts';
import { exportCopy } from './review/csv/exportCopy.ts';
import { importCopy } from './review/csv/importCopy.ts';
import { separators, type Separator } from './review/csv/readSheet.ts';
import type { CopyProject } from './review/project.ts';
import { showStatus } from './review/status.ts';

/** The surroundings of a command. */
export interface CliEnvironment {
  readonly project: CopyProject;
  /** The environment variables. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The current day, for example `2026-11-22`. */
  readonly today: string;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** Options that npm has, too. A person may have set them in the settings of npm. */
const npmOptions: readonly string[] = ['all', 'save'];

/**
 * Stops if npm kept an option for itself: without `--` before it, npm takes an option and leaves only an environment
 * variable.
 */
function refuseOptionsKeptByNpm(command: Command, variables: CliEnvironment['variables']): void {
  const kept = command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) !== 'cli')
    .map((option) => option.name())
    .filter((name) => !npmOptions.includes(name) && variables[`npm_config_${name}`]);
  if (kept.length === 0) return;
  const options = kept.map((name) => `\`--${name}\``).join(', ');
  throw new Refusal(`npm has kept ${options} for itself: put \`--\` before it.\n\n${command.helpInformation()}`);
}

/** Adds a value of an option that may be repeated. */
function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

function createSeparatorOption(): Option {
  return new Option('--separator <name>', 'the character between two cells').choices(Object.keys(separators));
}

interface ApproveFlags {
  readonly role?: string;
  readonly language?: string[];
  readonly all?: boolean;
  readonly again?: boolean;
  readonly forget?: boolean;
}

type SheetFlags = Omit<SheetOptions, 'seed'> & { readonly seed: string };

/**
 * Runs the command line and prints the result. A mistake of a person is a sentence on the error output, without a stack.
 * @param args - the command and its options, for example `['check', '--approved']`
 * @returns the exit code: 0 if all is good, 1 for findings and mistakes
 */
export async function runCli(args: readonly string[], environment: CliEnvironment): Promise<number> {
  const { project, variables, today, print, printError } = environment;
  let exitCode = 0;

  /** Runs a command and prints its result. */
  async function run(command: Command, getResult: () => CommandResult | Promise<CommandResult>): Promise<void> {
    try {
      refuseOptionsKeptByNpm(command, variables);
      const { output, good } = await getResult();
      print(output);
      if (!good) exitCode = 1;
    } catch (error) {
      if (!(error instanceof LocaleFileError || error instanceof Refusal)) throw error;
      printError(`copy:${command.name()}: ${error.message.replaceAll(join(project.root, '/'), '')}`);
      exitCode = 1;
    }
  }

  /** Returns the path of a file or folder. `npm run` changes to the folder of the project, but a person is elsewhere. */
  const resolvePath = (path: string) => resolve(variables.INIT_CWD ?? '', path);

  const program = new Command('copy')
    .description('Checks and reviews the texts of the kit.')
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({
      writeOut: (text) => print(text.trimEnd()),
      writeErr: (text) => printError(text.trimEnd()),
    });

  program
    .command('check')
    .description('Checks every text with every rule.')
    .argument('[folder]', 'a folder of locales; default: locales')
    .option('--approved', 'report texts that are not approved, too')
    .action((folder: string | undefined, options: { approved?: boolean }, command: Command) =>
      run(command, () => {
        if (folder === undefined) return checkProject(project, options);
        const localesFolder = resolvePath(folder);
        const approvalsFile = join(localesFolder, '../tools/copy/approvals.json');
        return checkProject({ ...project, localesFolder, approvalsFile }, options);
      }),
    );

  program
    .command('status')
    .description('Lists the texts that are approved, drafts, missing, or under an unknown key.')
    .option('--all', 'list every text')
    .action((options: { all?: boolean }, command: Command) => run(command, () => showStatus(project, options)));

  program
    .command('approve')
    .description('Records texts as approved. A key is a code, a group of texts or a single text.')
    .argument('[keys...]')
    .option('--role <role>', 'the role that approves: product, legal, editor or operator')
    // Not a list in one option, which would take the keys that follow.
    .option('--language <tag>', 'a language, may be repeated; default: all', collect)
    .option('--all', 'all texts')
    .option('--again', 'approve texts again that are approved already')
    .addOption(new Option('--forget', 'remove approvals of texts that no longer exist').conflicts(['role', 'again']))
    .action((keys: string[], { language, forget, ...flags }: ApproveFlags, command: Command) =>
      run(command, () => {
        const options = { ...flags, keys, languages: language, date: today };
        return forget === true ? forgetApprovals(project, options) : approveTexts(project, options);
      }),
    );

  program
    .command('export')
    .description('Writes every text into one file for spreadsheets.')
    .argument('[file]', 'default: copy.csv in the folder of the project')
    .addOption(createSeparatorOption())
    .action((file: string | undefined, options: { separator?: Separator }, command: Command) =>
      run(command, () => exportCopy(project, { ...options, ...(file !== undefined && { file: resolvePath(file) }) })),
    );

  program
    .command('import')
    .description('Writes the changes of a file into the locale files.')
    .argument('<file>')
    .addOption(createSeparatorOption())
    .action((file: string, options: { separator?: Separator }, command: Command) =>
      run(command, () => importCopy(project, { ...options, file: resolvePath(file) })),
    );

  program
    .command('add-language')
    .description('Writes the files of a new language, without words.')
    .argument('<tag>', 'for example jv, ar or pt-BR')
    .action((tag: string, _options: object, command: Command) => run(command, () => addLanguage(project, tag)));

  program
    .command('sheet')
    .description('Writes the messages of a language and a setting for readers, in a random order.')
    .requiredOption('--language <tag>', 'the language')
    .requiredOption('--setting <setting>', 'handheld, desktop or kiosk')
    .requiredOption('--out <folder>', 'the folder of the measurement')
    .option('--spoken', 'only the words for a voice')
    .option('--seed <number>', 'the number that decides the order', '1')
    .action(({ seed, out, ...flags }: SheetFlags, command: Command) =>
      run(command, async () => {
        const { writeSheet } = await import('./comprehension/writeSheet.ts');
        return writeSheet(project, { ...flags, seed: Number(seed), out: resolvePath(out) });
      }),
    );

  program
    .command('judge')
    .description('Checks the answers of the readers, and writes them with the keys for the judge.')
    .requiredOption('--dir <folder>', 'the folder of the measurement')
    .action(({ dir }: { dir: string }, command: Command) => run(command, () => writeJudge(resolvePath(dir))));

  program
    .command('results')
    .description('Prints the messages that readers did not understand or act on rightly.')
    .option('--dir <folder>', 'the folder of the measurement')
    .option('--save', 'save the results of this measurement')
    .option('--report', 'write the table of all saved results')
    .action(({ dir, ...flags }: ResultsOptions, command: Command) =>
      run(command, () =>
        showResults(project, { ...flags, ...(dir !== undefined && { dir: resolvePath(dir) }) }, today),
      ),
    );

  for (const command of program.commands) {
    command.addHelpText('after', `\nWith npm: npm run copy:${command.name()} -- ${command.usage()}`);
  }

  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // The library has printed the message already.
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
}
