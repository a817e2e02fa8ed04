import { operationCodes, progressCodes } from '../inventory.ts';
import { findProfile } from '../languages/profiles.ts';
import type { MessagesRule } from '../Rule.ts';
import { locateMessage, type Variant } from '../Variant.ts';
import { createExampleVariant } from './examples.ts';

interface Repetition {
  readonly variant: Variant;
  /** The first message with the same key. */
  readonly original: Variant;
}

/** Returns the messages that share a key with an earlier message. */
function findRepetitions(variants: readonly Variant[], getKey: (variant: Variant) => unknown): readonly Repetition[] {
  const originals = new Map<string, Variant>();
  return variants.flatMap((variant) => {
    const key = JSON.stringify(getKey(variant));
    const original = originals.get(key);
    if (original) return [{ variant, original }];
    originals.set(key, variant);
    return [];
  });
}

const formatWords = ({ title, description }: Variant) => `${title} / ${description}`;

const distinctMessages: MessagesRule = {
  kind: 'messages',
  id: 'distinct-messages',
  title: 'Different words for every code',
  says: 'No two codes have the same title and description in the same situation. The privacy variant may be the same.',
  examples: {
    good: [
      createExampleVariant(),
      createExampleVariant({
        code: '412',
        title: 'We can’t find your face',
        description: 'You may be outside the picture.',
      }),
    ],
    bad: [createExampleVariant(), createExampleVariant({ code: '412' })],
  },
  check(variants) {
    const repetitions = findRepetitions(
      variants.filter(({ privacy }) => !privacy),
      ({ language, audience, stage, setting, operation, attempt, registry, title, description }) => [
        language,
        audience,
        stage,
        setting,
        operation,
        attempt,
        registry,
        title,
        description,
      ],
    );
    return repetitions
      .filter(({ variant, original }) => variant.code !== original.code)
      .map(({ variant, original }) => ({
        location: locateMessage(variant),
        text: formatWords(variant),
        problem: `says the same as ${original.code}`,
        fix: 'say what is true of this code alone',
      }));
  },
};

/** Returns a message of success, with the given parts. */
function createSuccess(parts: Partial<Variant>): Variant {
  const { title = 'Done' } = parts;
  const success = { code: '200', title, description: 'You can go on.', actions: ['Continue'] };
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
      createSuccess({ operation: 'verify', title: 'It’s you', description: 'Your face matches the photo on file.' }),
    ],
    bad: [createSuccess({ operation: 'enroll' }), createSuccess({ operation: 'verify' })],
  },
  check(variants) {
    const repetitions = findRepetitions(
      variants.filter(({ code, privacy, operation }) => operation && !privacy && operationCodes.includes(code)),
      ({ language, code, audience, stage, setting, attempt, registry, title, description }) => [
        language,
        code,
        audience,
        stage,
        setting,
        attempt,
        registry,
        title,
        description,
      ],
    );
    return repetitions
      .filter(({ variant, original }) => variant.operation !== original.operation)
      .map(({ variant, original }) => ({
        location: locateMessage(variant),
        text: formatWords(variant),
        problem: `says the same as for ${original.operation}`,
        fix: `give it a variant for ${variant.operation}`,
      }));
  },
};

function findActionsProblem({ code, actions }: Variant): string | undefined {
  const least = progressCodes.includes(code) ? 0 : 1;
  if (actions.length < least || actions.length > 3) return `${actions.length} actions, one to three are right`;
  const differentLabels = new Set(actions.map((label) => label.toLowerCase()));
  return differentLabels.size < actions.length ? 'has one action twice' : undefined;
}

const actionsOfMessage: MessagesRule = {
  kind: 'messages',
  id: 'actions-of-message',
  title: 'One to three different actions',
  says: 'A message has one to three actions, each with a different label. A moment of progress may have none.',
  examples: {
    good: [createExampleVariant()],
    bad: [createExampleVariant({ actions: ['Get help', 'Take a new photo', 'Get help'] })],
  },
  check(variants) {
    return variants.flatMap((variant) => {
      const problem = findActionsProblem(variant);
      if (problem === undefined) return [];
      const text = variant.actions.join(' / ');
      return [{ location: locateMessage(variant), text, problem, fix: 'give each its own words' }];
    });
  },
};

/** Returns what is wrong with a hint over a live picture: it is one title and one step, both short. */
function findHintProblem({ language, title, description, actions }: Variant): string | undefined {
  const [step = ''] = actions;
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
  actions: ['Move closer to the camera'],
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
        const text = `${variant.title} / ${variant.actions.join(' / ')}`;
        return [{ location: locateMessage(variant), text, problem, fix: 'give it a shorter variant for `capture`' }];
      });
  },
};

/** The rules about whole messages. */
export const messagesRules: readonly MessagesRule[] = [
  distinctMessages,
  distinctOperations,
  actionsOfMessage,
  liveHint,
];
