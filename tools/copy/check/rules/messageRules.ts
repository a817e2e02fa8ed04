import { operationCodes, progressCodes } from '../inventory.ts';
import { findProfile } from '../languages/profiles.ts';
import type { MessagesRule } from '../Rule.ts';
import type { Variant } from '../Variant.ts';
import { createExampleAction, createExampleVariant } from './examples.ts';
import { formatSteps, formatWords, getSituationKey, groupBy, reportProblems } from './messages.ts';

interface Repetition {
  readonly variant: Variant;
  /** The first message with the same key. */
  readonly original: Variant;
}

/** Returns the messages that share a key with an earlier message. */
function findRepetitions(variants: readonly Variant[], getKey: (variant: Variant) => string): readonly Repetition[] {
  return groupBy(variants, getKey).flatMap(([original, ...others]) =>
    original ? others.map((variant) => ({ variant, original })) : [],
  );
}

const ownFault = createExampleVariant({
  code: '400',
  title: 'We can’t go on right now',
  description: 'The problem is on our side.',
  actions: [createExampleAction('getHelp', 'command', 'Get help')],
});
const ownFaultId = createExampleVariant({
  ...ownFault,
  language: 'id',
  title: 'Kami belum bisa melanjutkan',
  description: 'Kendalanya ada di sistem kami.',
  actions: [createExampleAction('getHelp', 'command', 'Minta bantuan')],
});
const tryAgain = createExampleAction('tryAgain', 'command', 'Try again');
const tryAgainId = createExampleAction('tryAgain', 'command', 'Coba lagi');

const sameWordsSameSteps: MessagesRule = {
  kind: 'messages',
  id: 'same-words-same-steps',
  title: 'The same words, the same steps',
  says: 'Two codes with the same title and description in one situation have the same steps. Codes that the person cannot tell apart share their words.',
  examples: {
    good: [ownFault, { ...ownFault, code: '401' }, ownFaultId, { ...ownFaultId, code: '401' }],
    bad: [
      ownFault,
      { ...ownFault, code: '401', actions: [tryAgain] },
      ownFaultId,
      { ...ownFaultId, code: '401', actions: [tryAgainId] },
    ],
  },
  check(variants) {
    const repetitions = findRepetitions(
      variants,
      (variant) => `${getSituationKey(variant, 'code')} ${formatWords(variant)}`,
    );
    return repetitions
      .filter(({ variant, original }) => formatSteps(variant) !== formatSteps(original))
      .flatMap(({ variant, original }) =>
        reportProblems(
          variant,
          formatWords(variant),
          [`says the same as ${original.code}, but has other steps`],
          'give both the same actions, or different words',
        ),
      );
  },
};

/** Returns a message of success, with the given parts. */
function createSuccess(parts: Partial<Variant>): Variant {
  const { title = 'Done' } = parts;
  const success = {
    code: '200',
    title,
    description: 'You can go on.',
    actions: [createExampleAction('continue', 'command', 'Continue')],
  };
  return createExampleVariant({ ...success, ...parts, spoken: `${title}. Continue.` });
}

const distinctOperations: MessagesRule = {
  kind: 'messages',
  id: 'distinct-operations',
  title: 'Different words for every operation',
  says: `The codes ${operationCodes.join(' and ')} read differently when enrolling, verifying, identifying and comparing.`,
  examples: {
    good: [
      createSuccess({ operation: 'enroll', title: 'You are registered', description: 'Your photo is saved.' }),
      createSuccess({
        operation: 'verify',
        title: 'We know it’s you',
        description: 'Your face matches your saved photo.',
      }),
    ],
    bad: [createSuccess({ operation: 'enroll' }), createSuccess({ operation: 'verify' })],
  },
  check(variants) {
    const repetitions = findRepetitions(
      variants.filter(({ code, privacy, operation }) => operation && !privacy && operationCodes.includes(code)),
      (variant) => `${getSituationKey(variant, 'operation')} ${formatWords(variant)}`,
    );
    return repetitions
      .filter(({ variant, original }) => variant.operation !== original.operation)
      .flatMap(({ variant, original }) =>
        reportProblems(
          variant,
          formatWords(variant),
          [`says the same as for ${original.operation}`],
          `give it a variant for ${variant.operation}`,
        ),
      );
  },
};

function findActionsProblem({ code, commands, actions }: Variant): string | undefined {
  const mayHaveNone = progressCodes.includes(code) || commands?.length === 0;
  const least = mayHaveNone ? 0 : 1;
  if (actions.length < least || actions.length > 3) return `${actions.length} actions, one to three are right`;
  const differentLabels = new Set(actions.map(({ label }) => label.toLowerCase()));
  return differentLabels.size < actions.length ? 'has one action twice' : undefined;
}

const actionsOfMessage: MessagesRule = {
  kind: 'messages',
  id: 'actions-of-message',
  title: 'One to three different actions',
  says: 'A message has one to three actions, each with a different label. A moment of progress may have none, and so may a message on a screen that offers no command.',
  examples: {
    good: [createExampleVariant()],
    bad: [createExampleVariant({ actions: [tryAgain, tryAgain] })],
  },
  check(variants) {
    return variants.flatMap((variant) => {
      const problem = findActionsProblem(variant);
      if (problem === undefined) return [];
      return reportProblems(variant, formatSteps(variant), [problem], 'give each its own words');
    });
  },
};

/** Returns what is wrong with a hint over a live picture: it is one title and one step, both short. */
function findHintProblem({ language, title, description, actions }: Variant): string | undefined {
  const step = actions[0]?.label ?? '';
  if (actions.length !== 1) return `${actions.length} steps, one is right`;
  if (description !== '') return 'has a description';
  const limits = findProfile(language)?.hintLimits;
  if (!limits) return undefined;
  if ([...title].length > limits.title)
    return `${[...title].length} characters in the title, ${limits.title} are right`;
  if ([...step].length > limits.action) return `${[...step].length} characters in the step, ${limits.action} are right`;
  return undefined;
}

/** The parts of a hint that the kit builds over a live picture. */
const exampleHint = {
  stage: 'capture',
  description: '',
  actions: [createExampleAction('moveCloser', 'guidance', 'Move closer to the camera')],
} satisfies Partial<Variant>;

const liveHint: MessagesRule = {
  kind: 'messages',
  id: 'live-hint',
  title: 'A hint is one glance',
  says: 'Over a live picture, a message to the person is a title of at most 30 characters (id: 34) and one step of at most 32 (id: 36), without a description.',
  examples: {
    good: [createExampleVariant({ ...exampleHint, title: 'You’re too far away' })],
    bad: [createExampleVariant({ ...exampleHint, title: 'Your face is too far away from the camera' })],
  },
  check(variants) {
    return variants
      .filter(({ stage, audience }) => stage === 'capture' && audience === 'user')
      .flatMap((variant) => {
        const problem = findHintProblem(variant);
        if (problem === undefined) return [];
        const text = `${variant.title} / ${formatSteps(variant)}`;
        return reportProblems(variant, text, [problem], 'give it a shorter variant for `capture`');
      });
  },
};

/** The rules about the parts of a message, and about messages with the same words. */
export const messageRules: readonly MessagesRule[] = [
  sameWordsSameSteps,
  distinctOperations,
  actionsOfMessage,
  liveHint,
];
