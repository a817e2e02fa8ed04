import { isStatusCode, operations, settings, statusCatalogue } from 'face-status-kit';
import { ownerOf } from '../../../scripts/copy-check/inventory.ts';
import type { ContextSuffix } from '../../../scripts/copy-check/keys.ts';
import type { CopyText } from '../../../scripts/copy-check/listTexts.ts';
import { actionsForAttempt } from '../../../src/text/resolveActions.ts';
import { unknownStatus } from '../../../src/catalogue/statusCatalogue.ts';
import type { CardSituation } from './ReviewCard.ts';

const attempts = [1, 2, 3];

/** The actions that a code may suggest, at whatever try. */
function actionsOf(code: string): readonly string[] {
  const number = Number(code);
  const known = isStatusCode(code) ? code : isStatusCode(number) ? number : undefined;
  const entry = known === undefined ? unknownStatus : statusCatalogue[known];
  const situation = { language: 'en', privacy: false, operation: undefined, setting: undefined };
  return attempts.flatMap((attempt) =>
    (['user', 'attendant'] as const).flatMap((audience) =>
      actionsForAttempt(entry, { ...situation, audience, attempt }),
    ),
  );
}

/** The contexts that some text of a code's messages has a variant for. */
function contextsThatDiffer(code: string, texts: readonly CopyText[]): ReadonlySet<ContextSuffix> {
  const owner = ownerOf(code);
  const actions = actionsOf(code);
  return new Set(
    texts
      .filter(({ path, context }) =>
        path.startsWith('actions.') ? actions.includes(context.owner) : context.owner === owner,
      )
      .flatMap(({ key }) => key.contexts),
  );
}

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
