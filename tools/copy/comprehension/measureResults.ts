import type { ComprehensionKey } from './findKey.ts';
import type { Answer, NumberedMessage, ReaderAnswers, SheetChoice, Verdict } from './Measurement.ts';
import type { KeyedMessage } from './writeJudge.ts';

/** The lowest average sureness of a message that is good enough, from 1 to 5. */
export const minimumSureness = 4;

/** An answer with the decision about it. */
export interface JudgedAnswer {
  readonly answer: Answer;
  readonly verdict: Verdict;
}

/** The result of one message. */
export interface MessageResult {
  readonly message: NumberedMessage;
  readonly key: ComprehensionKey;
  /** In the order of the readers. */
  readonly answers: readonly JudgedAnswer[];
  readonly sureness: number;
  /** Whether every reader understood and took the right first step, and they were sure enough. */
  readonly good: boolean;
}

/** The results of a measurement in `results/`. Readers have no names there. */
export interface SavedResults extends SheetChoice {
  /** The day of the measurement, for example `2026-11-22`. */
  readonly date: string;
  readonly messages: number;
  readonly readers: number;
  /** The number of answers with a right first step. */
  readonly rightSteps: number;
  /** The number of answers of readers who understood. */
  readonly understood: number;
  /** The average sureness of all answers, rounded to two decimals. */
  readonly sureness: number;
  /** The number of messages that are not good enough. */
  readonly underBar: number;
  /** The sureness of reader 1, reader 2 and so on, for each message. */
  readonly perMessage: readonly { readonly key: string; readonly sure: readonly number[] }[];
}

/** Returns the average of at least one number. */
function getAverage(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function listJudgedAnswers(
  n: number,
  readers: readonly ReaderAnswers[],
  verdicts: readonly Verdict[],
): readonly JudgedAnswer[] {
  return readers.flatMap(({ reader, answers }) => {
    const answer = answers.find((one) => one.n === n);
    const verdict = verdicts.find((one) => one.n === n && one.reader === reader);
    return answer && verdict ? [{ answer, verdict }] : [];
  });
}

/** Combines the answers and the verdicts, and checks the bar for each message. */
export function measureMessages(
  messages: readonly KeyedMessage[],
  readers: readonly ReaderAnswers[],
  verdicts: readonly Verdict[],
): readonly MessageResult[] {
  return messages.map(({ message, key }) => {
    const answers = listJudgedAnswers(message.n, readers, verdicts);
    const sureness = getAverage(answers.map(({ answer }) => answer.sure));
    const isRight = answers.every(({ verdict }) => verdict.understood && verdict.rightStep);
    return { message, key, answers, sureness, good: isRight && sureness >= minimumSureness };
  });
}

/** Returns the results in the form that is saved. */
export function summarizeResults(
  { language, setting, spoken }: SheetChoice,
  results: readonly MessageResult[],
  date: string,
): SavedResults {
  const answers = results.flatMap((result) => result.answers);
  const sureness = getAverage(answers.map(({ answer }) => answer.sure));
  return {
    language,
    setting,
    spoken,
    date,
    messages: results.length,
    readers: results[0]?.answers.length ?? 0,
    rightSteps: answers.filter(({ verdict }) => verdict.rightStep).length,
    understood: answers.filter(({ verdict }) => verdict.understood).length,
    sureness: Math.round(sureness * 100) / 100,
    underBar: results.filter(({ good }) => !good).length,
    perMessage: results.map(({ key, answers: judged }) => ({
      key: key.id,
      sure: judged.map(({ answer }) => answer.sure),
    })),
  };
}
