import { join, resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { Refusal, runCommand, type CommandResult } from '../check/runCommand.ts';
import { addLanguage } from './addLanguage/addLanguage.ts';
import { approveTexts } from './approvals/approveTexts.ts';
import { forgetApprovals } from './approvals/forgetApprovals.ts';
import { exportCopy } from './csv/exportCopy.ts';
import { importCopy } from './csv/importCopy.ts';
import { separators, type Separator } from './csv/readSheet.ts';
import { openProject } from './project.ts';
import { showStatus } from './status.ts';

// The copy check reports the problems of a text, so the kit's own warnings to developers are not needed.
process.env.NODE_ENV = 'production';

const project = openProject(join(import.meta.dirname, '../../..'));

/** Options that npm has, too. A person may have set them in the settings of npm. */
const npmOptions: readonly string[] = ['all'];

/** Without `--` before them, npm keeps options for itself, and leaves an environment variable for each. */
function refuseOptionsKeptByNpm(command: Command): void {
  const kept = command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) !== 'cli')
    .map((option) => option.name())
    .filter((name) => !npmOptions.includes(name) && process.env[`npm_config_${name}`]);
  if (kept.length === 0) return;
  const options = kept.map((name) => `\`--${name}\``).join(', ');
  throw new Refusal(`npm has kept ${options} for itself: put \`--\` before it.`);
}

/** Runs a command and prints its result, or a sentence for the mistake of a person. */
function run(command: Command, getResult: () => CommandResult | Promise<CommandResult>): Promise<void> {
  return runCommand(`copy:${command.name()}`, () => {
    refuseOptionsKeptByNpm(command);
    return getResult();
  });
}

/** `npm run` changes to the folder of the project, but a person names a file from where they are. */
function resolveFile(file: string): string {
  return resolve(process.env.INIT_CWD ?? '', file);
}

const createSeparatorOption = () =>
  new Option('--separator <name>', 'the character between two cells').choices(Object.keys(separators));

const program = new Command('copy').description('Reviews the texts of the kit.');

program
  .command('status')
  .description('Lists the texts that are approved, drafts, missing, or under an unknown key.')
  .option('--all', 'list every text')
  .action((options: { all?: boolean }, command: Command) => run(command, () => showStatus(project, options)));

interface ApproveFlags {
  readonly role?: string;
  readonly language?: string[];
  readonly all?: boolean;
  readonly again?: boolean;
  readonly forget?: boolean;
}

/** Adds a value of an option that may be repeated. */
function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

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
      const options = { ...flags, keys, languages: language, date: new Date().toISOString().slice(0, 10) };
      return forget === true ? forgetApprovals(project, options) : approveTexts(project, options);
    }),
  );

program
  .command('export')
  .description('Writes every text into one file for spreadsheets.')
  .argument('[file]', 'default: copy.csv in the folder of the project')
  .addOption(createSeparatorOption())
  .action((file: string | undefined, options: { separator?: Separator }, command: Command) =>
    run(command, () => exportCopy(project, { ...options, ...(file !== undefined && { file: resolveFile(file) }) })),
  );

program
  .command('import')
  .description('Writes the changes of a file into the locale files.')
  .argument('<file>')
  .addOption(createSeparatorOption())
  .action((file: string, options: { separator?: Separator }, command: Command) =>
    run(command, () => importCopy(project, { ...options, file: resolveFile(file) })),
  );

program
  .command('add-language')
  .description('Writes the files of a new language, without words.')
  .argument('<tag>', 'for example jv, ar or pt-BR')
  .action((tag: string, _options: object, command: Command) => run(command, () => addLanguage(project, tag)));

for (const command of program.commands) command.allowExcessArguments(false).showHelpAfterError();
await program.parseAsync();
