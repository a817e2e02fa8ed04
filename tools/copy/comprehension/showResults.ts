import { join } from 'node:path';
import { format } from 'prettier';
import { Refusal, type CommandResult } from '../check/CommandResult.ts';
import type { CopyProject } from '../review/project.ts';
import { formatMoment, formatWords } from './formatSheet.ts';
import type { SheetChoice } from './Measurement.ts';
import { readAnswers, readOrder, readVerdicts, writeText } from './measurementFiles.ts';
import {
  measureMessages,
  minimumSureness,
  summarizeResults,
  type JudgedAnswer,
  type MessageResult,
  type SavedResults,
} from './measureResults.ts';
import { listKeyedMessages } from './writeJudge.ts';
import { writeReport } from './writeReport.ts';

/** The options of `copy:results`. */
export interface ResultsOptions {
  /** The folder of a measurement. */
  readonly dir?: string;
  readonly save?: boolean;
  readonly report?: boolean;
}

function describeVerdict({ verdict }: JudgedAnswer): string {
  const faults = [
    ...(verdict.understood ? [] : ['not understood']),
    ...(verdict.rightStep ? [] : ['wrong first step']),
  ];
  return [faults.length === 0 ? 'right' : faults.join(', '), ...(verdict.note ? [verdict.note] : [])].join(': ');
}

function formatJudged(judged: JudgedAnswer): string {
  const { happened, firstStep, sure, puzzled } = judged.answer;
  const lines = [
    `  ${judged.verdict.reader}, sure ${sure} (${describeVerdict(judged)})`,
    `    happened: ${happened}`,
    `    first step: ${firstStep}`,
  ];
  return [...lines, ...(puzzled === '' ? [] : [`    puzzled by: ${puzzled}`])].join('\n');
}

function formatFailed({ message, key, answers, sureness }: MessageResult, choice: SheetChoice): string {
  return [
    `${message.n} · ${key.id}, sure ${sureness.toFixed(1)}`,
    ...[formatMoment(message, choice), ...formatWords(message, choice)].map((line) => line.replaceAll(/^/gmu, '  | ')),
    `  understand: ${key.understand}`,
    `  right first step: ${key.firstStep}`,
    ...answers.map(formatJudged),
  ].join('\n');
}

function formatSummary(saved: SavedResults): string {
  const answers = saved.messages * saved.readers;
  return [
    `${saved.language}, ${saved.setting}${saved.spoken ? ', spoken' : ''}: ${saved.messages} messages, readers: ${saved.readers}.`,
    `Right first step ${saved.rightSteps} of ${answers}, understood ${saved.understood} of ${answers}, average sureness ${saved.sureness}.`,
    saved.underBar === 0
      ? 'Every message is good enough.'
      : `Not good enough: ${saved.underBar} of ${saved.messages}. Every reader has to understand and to take the right first step, with an average sureness of at least ${minimumSureness}.`,
  ].join('\n');
}

/** The folder of the saved results. */
function getResultsFolder({ root }: Pick<CopyProject, 'root'>): string {
  return join(root, 'tools/copy/comprehension/results');
}

async function saveResults(project: CopyProject, saved: SavedResults): Promise<void> {
  const name = [saved.language, saved.setting, ...(saved.spoken ? ['spoken'] : [])].join('-');
  const content = await format(JSON.stringify(saved, null, 2), { parser: 'json', printWidth: 120 });
  writeText(getResultsFolder(project), `${name}.json`, content);
}

/** Prints the results of a measurement, saves them, or writes the report of all saved results. */
export async function showResults(
  project: CopyProject,
  options: ResultsOptions,
  today: string,
): Promise<CommandResult> {
  const { dir, save = false, report = false } = options;
  if (dir === undefined && !report) throw new Refusal('name the folder of a measurement with --dir, or give --report.');
  const outputs: string[] = [];
  let good = true;
  if (dir !== undefined) {
    const order = readOrder(dir);
    const readers = readAnswers(dir, order);
    const results = measureMessages(listKeyedMessages(order), readers, readVerdicts(dir, readers));
    const saved = summarizeResults(order, results, today);
    if (save) await saveResults(project, saved);
    const failed = results.filter((result) => !result.good).map((result) => formatFailed(result, order));
    outputs.push(...failed, formatSummary(saved));
    good = failed.length === 0;
  }
  if (report) outputs.push(writeReport(getResultsFolder(project)));
  return { output: outputs.join('\n\n'), good };
}
