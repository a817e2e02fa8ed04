import { operations, settings } from 'face-status-kit';
import type { CardSituation } from './ReviewCard.ts';

/** What a message may depend on, besides who reads it, in the order in which it is told. */
const dimensions = ['operation', 'setting', 'attempt', 'privacy'] as const;
type Dimension = (typeof dimensions)[number];
type Value = CardSituation[Dimension];

const words: { readonly [Name in Dimension]: (value: CardSituation[Name]) => string } = {
  operation: (value) =>
    value === undefined
      ? 'no operation named'
      : { enroll: 'registering', verify: 'verifying', identify: 'identifying', compare: 'comparing' }[value],
  setting: (value) =>
    value === undefined
      ? 'no setting named'
      : { handheld: 'on a phone in the hand', desktop: 'at a computer', kiosk: 'at a kiosk' }[value],
  attempt: (value) => ({ 1: 'first try', 2: 'second try' })[value] ?? 'third try and later',
  privacy: (value) => (value ? 'shared screen' : 'own screen'),
};

/** One value of a dimension in words. */
function say(dimension: Dimension, value: Value): string {
  // The value was read from this very dimension.
  return (words[dimension] as (value: Value) => string)(value);
}

function valuesOf(situations: readonly CardSituation[], dimension: Dimension): readonly Value[] {
  return [...new Set(situations.map((situation) => situation[dimension]))];
}

/** The values of a dimension that can be named. */
const namable: Readonly<Record<Dimension, readonly Value[]>> = {
  operation: operations,
  setting: settings,
  attempt: [1, 2, 3],
  privacy: [false, true],
};

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Some values of a dimension, by those there are: all of them say nothing. */
function sayValues(dimension: Dimension, values: readonly Value[], all: readonly Value[]): string | undefined {
  if (values.length === all.length) return undefined;
  const isRest = values.includes(undefined);
  // A place that makes no difference reads as where none is named.
  const named = namable[dimension].filter((value) => values.includes(value) || (isRest && !all.includes(value)));
  const said = list.format(named.map((value) => say(dimension, value)));
  if (!isRest) return said;
  return [said, say(dimension, undefined)].filter(Boolean).join(', or ');
}

/** A set of situations that is all combinations of some values of each dimension. */
type Box = Readonly<Record<Dimension, readonly Value[]>>;

/** Situations as few boxes: split by the first dimension, and put together again where the rest is the same. */
function boxesOf(
  situations: readonly CardSituation[],
  [dimension, ...rest]: readonly Dimension[],
): readonly Partial<Box>[] {
  if (dimension === undefined) return [{}];
  const alike = new Map<string, { readonly values: Value[]; readonly boxes: readonly Partial<Box>[] }>();
  for (const value of valuesOf(situations, dimension)) {
    const boxes = boxesOf(
      situations.filter((situation) => situation[dimension] === value),
      rest,
    );
    const key = JSON.stringify(boxes, (_, each: unknown) => (each === undefined ? 'any' : each));
    const group = alike.get(key) ?? { values: [], boxes };
    group.values.push(value);
    alike.set(key, group);
  }
  return [...alike.values()].flatMap(({ values, boxes }) => boxes.map((box) => ({ [dimension]: values, ...box })));
}

/**
 * Where a message is shown, in words, a line for each kind of place; no line where that is everywhere.
 * @param situations - Those in which it is shown.
 * @param all - Those that there are for its code and audience.
 */
export function whereShown(situations: readonly CardSituation[], all: readonly CardSituation[]): readonly string[] {
  return boxesOf(situations, dimensions)
    .map((box) =>
      dimensions
        .map((dimension) => sayValues(dimension, box[dimension] ?? [], valuesOf(all, dimension)))
        .filter((said) => said !== undefined)
        .join('; '),
    )
    .filter((line) => line !== '')
    .map((line) => line.charAt(0).toUpperCase() + line.slice(1));
}
