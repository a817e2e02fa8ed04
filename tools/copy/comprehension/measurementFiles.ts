import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { operations } from '../../../src/catalogue/operations.ts';
import { settings, stages } from '../../../src/text/StatusMessageOptions.ts';
import { Refusal } from '../check/CommandResult.ts';
import { LocaleFileError, parseJson } from '../check/parseJson.ts';
import type { ReaderAnswers, SheetOrder, Verdict } from './Measurement.ts';

const text = v.pipe(v.string('is not a text'), v.trim(), v.nonEmpty('is empty'));
const number = v.pipe(v.number('is not a number'), v.integer('is not a whole number'));
const sureness = v.pipe(number, v.minValue(1, 'is less than 1'), v.maxValue(5, 'is more than 5'));

const answersSchema = v.array(
  v.object({ n: number, happened: text, firstStep: text, sure: sureness, puzzled: v.string('is not a text') }),
  'is not a list',
);

const verdictsSchema = v.array(
  v.object({
    n: number,
    reader: text,
    understood: v.boolean('is not true or false'),
    rightStep: v.boolean('is not true or false'),
    note: v.optional(v.string('is not a text')),
  }),
  'is not a list',
);

const situationSchema = v.object({
  code: v.string(),
  stage: v.picklist(stages),
  attempt: v.number(),
  operation: v.optional(v.picklist(operations)),
  privacy: v.boolean(),
});

const orderSchema = v.object({
  language: v.string(),
  setting: v.picklist(settings),
  spoken: v.boolean(),
  seed: v.number(),
  messages: v.array(
    v.object({
      n: v.number(),
      words: v.object({
        title: v.string(),
        steps: v.array(v.string()),
        description: v.nullable(v.string()),
        buttons: v.array(v.string()),
        spoken: v.string(),
      }),
      situations: v.tupleWithRest([situationSchema], situationSchema),
    }),
  ),
});

/** Writes a file, and its folder if that is missing. */
export function writeText(folder: string, name: string, content: string): void {
  const file = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    throw new LocaleFileError(file, `cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Describes the first problem of a value: `entry 3, sure: is more than 5`. */
function formatIssue(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `entry ${key + 1}` : String(key)));
  return [path.join(', '), issue.message].filter((part) => part !== '').join(': ');
}

function readChecked<Schema extends v.GenericSchema>(
  folder: string,
  name: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const file = join(folder, name);
  if (!existsSync(file)) throw new LocaleFileError(file, 'cannot be read: is it there?');
  const result = v.safeParse(schema, parseJson(file, readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `\n  ${formatIssue(issue)}`);
  throw new LocaleFileError(file, `cannot be used:${problems.join('')}`);
}

/** Reads `order.json`. */
export function readOrder(folder: string): SheetOrder {
  return readChecked(folder, 'order.json', orderSchema);
}

/** Returns the problems of a list that should have every expected id once. */
function findGaps(found: readonly string[], expected: readonly string[]): readonly string[] {
  const missing = expected.filter((id) => !found.includes(id));
  const unknown = found.filter((id) => !expected.includes(id));
  const repeated = found.filter((id, index) => found.indexOf(id) !== index);
  const describe = (ids: readonly string[], problem: string) =>
    ids.length === 0 ? [] : [`${problem}: ${[...new Set(ids)].join(', ')}`];
  return [...describe(missing, 'missing'), ...describe(unknown, 'unknown'), ...describe(repeated, 'twice')];
}

function refuseGaps(file: string, found: readonly string[], expected: readonly string[]): void {
  const gaps = findGaps(found, expected);
  if (gaps.length > 0) throw new LocaleFileError(file, `is not complete:\n  ${gaps.join('\n  ')}`);
}

const answersFile = /^answers-(.+)\.json$/u;

/**
 * Reads the answers of all readers.
 * @throws LocaleFileError for a file with a wrong form, and for one without an answer to every message
 */
export function readAnswers(folder: string, { messages }: SheetOrder): readonly ReaderAnswers[] {
  const names = readdirSync(folder).filter((name) => answersFile.test(name));
  if (names.length === 0) throw new Refusal(`${folder} has no answers: readers write answers-<name>.json there.`);
  names.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  return names.map((name) => {
    const answers = readChecked(folder, name, answersSchema);
    const expected = messages.map(({ n }) => String(n));
    refuseGaps(
      join(folder, name),
      answers.map(({ n }) => String(n)),
      expected,
    );
    return { reader: answersFile.exec(name)?.[1] ?? name, answers };
  });
}

/**
 * Reads the verdicts of the judge.
 * @throws LocaleFileError for a file with a wrong form, and for one without a verdict on every answer
 */
export function readVerdicts(folder: string, readers: readonly ReaderAnswers[]): readonly Verdict[] {
  const verdicts = readChecked(folder, 'verdicts.json', verdictsSchema);
  const expected = readers.flatMap(({ reader, answers }) => answers.map(({ n }) => `${n} of ${reader}`));
  refuseGaps(
    join(folder, 'verdicts.json'),
    verdicts.map(({ n, reader }) => `${n} of ${reader}`),
    expected,
  );
  return verdicts;
}
