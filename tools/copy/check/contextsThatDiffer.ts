import { readCode } from '../../../src/catalogue/readCode.ts';
import { statusCatalogue, unknownStatus } from '../../../src/catalogue/statusCatalogue.ts';
import { getActionsForAttempt } from '../../../src/text/resolveStatusMessage.ts';
import { ownerOf } from './inventory.ts';
import type { ContextSuffix } from './keys.ts';
import type { CopyText } from './listTexts.ts';

/** The actions that a code may suggest, at whatever try. */
function actionsOf(code: string): readonly string[] {
  const { code: known } = readCode(code);
  const entry = known === undefined ? unknownStatus : statusCatalogue[known];
  const anywhere = { language: 'en', privacy: false, operation: undefined, setting: undefined };
  return (['user', 'attendant'] as const).flatMap((audience) =>
    [1, 2, 3].flatMap((attempt) => getActionsForAttempt(entry, { ...anywhere, audience, attempt })),
  );
}

/** The contexts for which some text of a code's messages has a variant: in all others it reads the same. */
export function contextsThatDiffer(code: string, texts: readonly CopyText[]): ReadonlySet<ContextSuffix> {
  const owner = ownerOf(code);
  const actions = actionsOf(code);
  const isPartOf = ({ location: { path }, context }: CopyText) =>
    path.startsWith('actions.') ? actions.includes(context.owner) : context.owner === owner;
  return new Set(texts.filter(isPartOf).flatMap(({ key }) => key.contexts));
}
