import { join } from 'node:path';
import { runCli } from '../../../runCli.ts';
import type { Answer, SheetOrder, Verdict } from '../../../comprehension/Measurement.ts';
import type { TestProject } from '../../review/support/createProject.ts';

/** The result of a command. */
export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command in the folder of the project. */
export async function runCommand(project: TestProject, args: readonly string[]): Promise<Run> {
  const [output, errors]: [string[], string[]] = [[], []];
  const code = await runCli(args, {
    project,
    variables: { INIT_CWD: project.root },
    today: '2026-11-22',
    print: (text) => output.push(text),
    printError: (text) => errors.push(text),
  });
  return { code, output: output.join('\n'), errors: errors.join('\n') };
}

/** Writes `m/order.json` with only the first messages of an English sheet for phones, so that a test is quick to read. */
export async function createMeasurement(project: TestProject, count: number): Promise<SheetOrder> {
  await runCommand(project, ['sheet', '--language', 'en', '--setting', 'handheld', '--out', 'm']);
  // The command has just written it.
  const order = project.readJson('m/order.json') as SheetOrder;
  const short = { ...order, messages: order.messages.slice(0, count) };
  project.writeJson('m/order.json', short);
  return short;
}

/** Returns an answer with a sureness of 4. */
export function createAnswer(n: number, changes: Partial<Answer> = {}): Answer {
  return { n, happened: 'I am too far away', firstStep: 'Move closer', sure: 4, puzzled: '', ...changes };
}

/** Returns a verdict for which all is right. */
export function createVerdict(n: number, reader: string, changes: Partial<Verdict> = {}): Verdict {
  return { n, reader, understood: true, rightStep: true, ...changes };
}

/** Writes the answers of a reader. */
export function writeAnswers(project: TestProject, reader: string, answers: unknown): void {
  project.writeJson(join('m', `answers-${reader}.json`), answers);
}
