import { operations, settings } from 'face-status-kit';
import { contextsThatDiffer } from '../../../tools/copy/check/contextsThatDiffer.ts';
import type { CopyText } from '../../../tools/copy/check/listTexts.ts';
import type { CardSituation } from './ReviewCard.ts';

const attempts = [1, 2, 3];

/**
 * The situations in which a code may read differently, the most general first: only those settings, operations and so on
 * for which some language has a text of its own.
 */
export function situationsThatDiffer(code: string, texts: readonly CopyText[]): readonly CardSituation[] {
  const told = contextsThatDiffer(code, texts);
  const privacies = told.has('private') ? [false, true] : [false];
  const developer: CardSituation = { audience: 'developer', privacy: false, attempt: 1 };
  const others = (['user', 'attendant'] as const)
    .flatMap((audience) => privacies.map((privacy): CardSituation => ({ audience, privacy, attempt: 1 })))
    .flatMap((one) => attempts.map((attempt) => ({ ...one, attempt })))
    .flatMap((one) => [one, ...operations.filter((each) => told.has(each)).map((operation) => ({ ...one, operation }))])
    .flatMap((one) => [one, ...settings.filter((each) => told.has(each)).map((setting) => ({ ...one, setting }))]);
  return [...others, developer];
}
