import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { settings } from '../../../src/text/StatusMessageOptions.ts';
import { Refusal } from '../check/CommandResult.ts';
import { LocaleFileError, parseJson } from '../check/parseJson.ts';
import { minimumSureness, type SavedResults } from './measureResults.ts';
import { writeText } from './measurementFiles.ts';

const savedSchema = v.object({
  language: v.string(),
  setting: v.picklist(settings),
  spoken: v.boolean(),
  date: v.string(),
  messages: v.number(),
  readers: v.number(),
  rightSteps: v.number(),
  understood: v.number(),
  sureness: v.number(),
  underBar: v.number(),
  perMessage: v.array(v.object({ key: v.string(), sure: v.array(v.number()) })),
});

function readSaved(file: string): SavedResults {
  const result = v.safeParse(savedSchema, parseJson(file, readFileSync(file, 'utf8')));
  if (!result.success) throw new LocaleFileError(file, 'is not a file that copy:results has written');
  return result.output;
}

const introduction = `# Do readers act rightly?

How often fresh readers understood a message of the kit and named a right first step. The readers were simulated by language models. They are not a panel of people, and no person has been asked. Read the numbers as a search for messages that mislead, not as proof that everybody understands the others.

Each reader saw only the messages, in a random order and without codes, and answered for each: what happened, the first thing to do, and how sure they were from 1 (lost) to 5 (certain). A judge compared the answers with keys that come from the facts about the codes. A message is good enough if every reader understood and took a right first step, and the average sureness is at least ${minimumSureness}. A message that was rewritten was read again by new readers, so the first reader of one message may be another than that of the next.

\`npm run copy:results -- --report\` writes this file. The chapter “Comprehension” of \`tools/copy/README.md\` explains how to measure.`;

function formatRow(saved: SavedResults): string {
  const answers = saved.messages * saved.readers;
  const getPercent = (count: number) => `${count} of ${answers} (${Math.floor((100 * count) / answers)} %)`;
  const cells = [
    saved.language,
    saved.setting,
    saved.spoken ? 'heard' : 'read',
    saved.date,
    saved.messages,
    saved.readers,
    getPercent(saved.rightSteps),
    getPercent(saved.understood),
    saved.sureness.toFixed(2),
    saved.underBar,
  ];
  return `| ${cells.join(' | ')} |`;
}

const head = [
  '| language | setting | messages are | day | messages | readers | right first step | understood | average sureness | not good enough |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
].join('\n');

/** Writes `README.md` in the folder of the saved results: a table with a row for each. Returns a sentence about it. */
export function writeReport(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0) throw new Refusal('there are no saved results: save some with --dir and --save.');
  const rows = names.sort().map((name) => formatRow(readSaved(join(folder, name))));
  writeText(folder, 'README.md', `${introduction}\n\n${[head, ...rows].join('\n')}\n`);
  return `Report: ${rows.length} saved results in ${folder}/README.md.`;
}
