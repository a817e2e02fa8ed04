import { operations, settings } from 'face-status-kit';
import { capitalize, operationNames, settingNames, stageNames } from '../situationNames.ts';
import type { CardSituation } from './ReviewCard.ts';

/** What a message may depend on besides its audience, in the order of the words. */
const dimensions = ['operation', 'stage', 'setting', 'attempt', 'privacy', 'buttons'] as const;
type Dimension = (typeof dimensions)[number];
type Value = CardSituation[Dimension];

/** The values of each dimension that have a name. */
const namedValues: Readonly<Record<Dimension, readonly Value[]>> = {
  operation: operations,
  stage: ['result', 'capture'],
  setting: settings,
  attempt: [1, 2, 3],
  privacy: [false, true],
  buttons: ['all', 'allButHelp', 'none'],
};

const valueNames: { readonly [Name in Dimension]: (value: CardSituation[Name]) => string } = {
  operation: (value) => (value === undefined ? 'no operation named' : operationNames[value]),
  stage: (value) => stageNames[value],
  setting: (value) => (value === undefined ? 'no setting named' : settingNames[value]),
  attempt: (value) => ({ 1: 'first try', 2: 'second try' })[value] ?? 'third try and later',
  privacy: (value) => (value ? 'shared screen' : 'own screen'),
  buttons: (value) =>
    ({ all: 'with a help button', allButHelp: 'without a help button', none: 'without buttons' })[value],
};

/** Shorter names for several values of a dimension together. */
const joinedNames: Readonly<Record<string, string>> = {
  'attempt 2,3': 'second try and later',
  'buttons all,allButHelp': 'with buttons',
  'buttons allButHelp,none': 'without a help button',
};

/** Situations that are all combinations of some values of each dimension. */
type Combination = Readonly<Record<Dimension, readonly Value[]>>;

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Names a situation for a heading, by what differs from the plain case, as in “At a kiosk, second try”. */
export function nameSituation(situation: CardSituation): string {
  const { audience, operation, stage, setting, attempt, privacy, buttons } = situation;
  const parts = [
    audience === 'attendant' && 'for staff',
    audience === 'developer' && 'for developers',
    operation && operationNames[operation],
    stage === 'capture' && stageNames.capture,
    setting && settingNames[setting],
    ['', 'second try', 'third try'][attempt - 1],
    privacy && 'shared screen',
    buttons !== 'all' && valueNames.buttons(buttons),
  ].filter((part) => typeof part === 'string' && part !== '');
  return capitalize(parts.length > 0 ? parts.join(', ') : 'in general');
}

/**
 * Describes the situations of a message in words, one line for each kind; no line if the message is shown in all.
 * @param situations - The situations in which the message is shown.
 * @param all - All situations of its code and audience.
 */
export function describeSituations(
  situations: readonly CardSituation[],
  all: readonly CardSituation[],
): readonly string[] {
  return combineSituations(situations, dimensions)
    .map((combination) =>
      dimensions
        .map((dimension) => describeValues(dimension, combination[dimension] ?? [], getValues(all, dimension)))
        .filter((words) => words !== undefined)
        .join('; '),
    )
    .filter((line) => line !== '')
    .map(capitalize);
}

/** Combines situations into few groups: splits them by the first dimension, and joins values whose rest is equal. */
function combineSituations(
  situations: readonly CardSituation[],
  [dimension, ...rest]: readonly Dimension[],
): readonly Partial<Combination>[] {
  if (dimension === undefined) return [{}];
  const groups = new Map<
    string,
    { readonly values: Value[]; readonly combinations: readonly Partial<Combination>[] }
  >();
  for (const value of getValues(situations, dimension)) {
    const withValue = situations.filter((situation) => situation[dimension] === value);
    const combinations = combineSituations(withValue, rest);
    const key = JSON.stringify(combinations, (_, each: unknown) => (each === undefined ? 'any' : each));
    const group = groups.get(key) ?? { values: [], combinations };
    group.values.push(value);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ values, combinations }) =>
    combinations.map((combination) => ({ [dimension]: values, ...combination })),
  );
}

/** Describes some values of a dimension; `undefined` if they are all that there are. */
function describeValues(dimension: Dimension, values: readonly Value[], all: readonly Value[]): string | undefined {
  if (values.length === all.length) return undefined;
  const includesUnnamed = values.includes(undefined);
  // A value that no text depends on reads as where no value is named.
  const named = namedValues[dimension].filter(
    (value) => values.includes(value) || (includesUnnamed && !all.includes(value)),
  );
  const words =
    joinedNames[`${dimension} ${named.join()}`] ?? list.format(named.map((value) => nameValue(dimension, value)));
  return includesUnnamed ? [words, nameValue(dimension, undefined)].filter(Boolean).join(', or ') : words;
}

function nameValue(dimension: Dimension, value: Value): string {
  // The value comes from this same dimension.
  return (valueNames[dimension] as (value: Value) => string)(value);
}

function getValues(situations: readonly CardSituation[], dimension: Dimension): readonly Value[] {
  return [...new Set(situations.map((situation) => situation[dimension]))];
}
