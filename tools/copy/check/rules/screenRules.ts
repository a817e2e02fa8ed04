import type { MessagesRule } from '../Rule.ts';
import { getShownEntry } from '../situations.ts';
import { escapeForPattern } from '../text/findWords.ts';
import { splitWords } from '../text/splitText.ts';
import type { Variant } from '../Variant.ts';
import { createExampleAction, createExampleVariant } from './examples.ts';
import { helpCommand, helpGuidance, isHelp } from './helpRules.ts';
import { formatSteps, formatWords, getSituationKey, groupBy, isOffered, reportProblems } from './messages.ts';

const hold = createExampleAction('holdStill', 'guidance', 'Hold still for the next photo');
const face = createExampleAction('faceLight', 'guidance', 'Turn to face the light');
const wait = createExampleAction('waitAMoment', 'guidance', 'Wait a moment, then try again');
const tryAgain = createExampleAction('tryAgain', 'command', 'Try again');
const takePhoto = createExampleAction('retakePhoto', 'command', 'Take a new photo');
const getHelp = createExampleAction(helpCommand, 'command', 'Get help');
const holdId = createExampleAction('holdStill', 'guidance', 'Jangan bergerak saat difoto');
const faceId = createExampleAction('faceLight', 'guidance', 'Hadapkan wajah ke cahaya');
const waitId = createExampleAction('waitAMoment', 'guidance', 'Tunggu sebentar, lalu coba lagi');
const tryAgainId = createExampleAction('tryAgain', 'command', 'Coba lagi');
const takePhotoId = createExampleAction('retakePhoto', 'command', 'Ambil foto baru');
const getHelpId = createExampleAction(helpCommand, 'command', 'Minta bantuan');

/** Returns the labels of all commands by language. A label of one word is too common to look for. */
function listCommandLabels(variants: readonly Variant[]): ReadonlyMap<string, readonly string[]> {
  const groups = groupBy(variants, ({ language }) => language);
  return new Map(
    groups.map((group) => {
      const commands = group.flatMap(({ actions }) => actions.filter(({ kind }) => kind === 'command'));
      const labels = new Set(commands.map(({ label }) => label));
      return [group[0]?.language ?? '', [...labels].filter((label) => splitWords(label).length > 1)];
    }),
  );
}

/** Returns a function that finds the labels in a text. In “take a new photo now” it finds the longest label only. */
function createLabelFinder(labels: readonly string[]): (text: string) => readonly string[] {
  if (labels.length === 0) return () => [];
  const alternatives = [...labels]
    .sort((one, other) => other.length - one.length)
    .map(escapeForPattern)
    .join('|');
  const pattern = new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'giu');
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? [...text.matchAll(pattern)].map(([label]) => label.toLowerCase());
    known.set(text, found);
    return found;
  };
}

const slow = { code: '604', title: 'PeduliLindungi is slow right now', description: '', actions: [wait, tryAgain] };
const slowId = { ...slow, language: 'id', title: 'PeduliLindungi sedang lambat', actions: [waitId, tryAgainId] };
const waitOnly = createExampleAction('waitAMoment', 'guidance', 'Wait a moment');
const waitOnlyId = createExampleAction('waitAMoment', 'guidance', 'Tunggu sebentar');

const unofferedCommand: MessagesRule = {
  kind: 'messages',
  id: 'unoffered-command',
  title: 'No step that is not on the screen',
  says: 'No title, no description and no step of the person has the label of a button that the screen does not show. Labels of one word are not looked for.',
  examples: {
    good: [
      createExampleVariant({ ...slow, actions: [waitOnly, tryAgain] }),
      createExampleVariant({ ...slow, commands: [], actions: [waitOnly] }),
      createExampleVariant({ ...slowId, actions: [waitOnlyId, tryAgainId] }),
      createExampleVariant({ ...slowId, commands: [], actions: [waitOnlyId] }),
    ],
    bad: [
      createExampleVariant(slow),
      createExampleVariant({ ...slow, commands: [], actions: [wait] }),
      createExampleVariant(slowId),
      createExampleVariant({ ...slowId, commands: [], actions: [waitId] }),
    ],
  },
  check(variants) {
    const forUsers = variants.filter(({ audience }) => audience === 'user');
    const finders = new Map(
      [...listCommandLabels(forUsers)].map(([language, labels]) => [language, createLabelFinder(labels)]),
    );
    return forUsers.flatMap((variant) => {
      const onScreen = variant.actions.map(({ label }) => label.toLowerCase());
      // The step that sends the person to staff may have the words of the button for help: it is there in its place.
      const guidance = variant.actions.filter(({ id, kind }) => kind === 'guidance' && id !== helpGuidance);
      const findProblems = (texts: readonly string[]) =>
        texts
          .flatMap((text) => finders.get(variant.language)?.(text) ?? [])
          .filter((label) => !onScreen.includes(label))
          .map((label) => `speaks of “${label}”, which is not on the screen`);
      const fix = 'leave it out, or say it in other words';
      return [
        ...reportProblems(variant, formatWords(variant), findProblems([variant.title, variant.description]), fix),
        ...reportProblems(variant, formatSteps(variant), findProblems(guidance.map(({ label }) => label)), fix),
      ];
    });
  },
};

/** Returns whether a person may try again after a message: it is no success, no moment of progress, no hint and not only good to know. */
function canBeRepeated({ code, privacy, audience, stage }: Variant): boolean {
  const { remedy, severity, type } = getShownEntry({ code, privacy });
  return (
    audience === 'user' &&
    stage === undefined &&
    remedy !== 'none' &&
    severity !== 'success' &&
    severity !== 'info' &&
    type !== 'progress'
  );
}

/** Returns the problems of a second message, compared with the first in the same situation. */
function findRepeatedProblems(first: Variant, second: Variant): readonly string[] {
  // Where the screen offers buttons only and no help, there is no other step.
  const hasGuidance = second.actions.some(({ kind }) => kind === 'guidance');
  const hasSameSteps =
    (hasGuidance || isOffered(second, helpCommand)) &&
    second.actions.length > 0 &&
    formatSteps(first) === formatSteps(second);
  return [
    ...(first.title === second.title ? ['has the same title at attempt 2'] : []),
    ...(hasSameSteps && !isHelp(first.actions[0]) ? ['has the same steps at attempt 2'] : []),
  ];
}

/** Returns the problem of a third message: it does not begin with help. */
function findThirdProblems(third: Variant): readonly string[] {
  const wanted = isOffered(third, helpCommand) ? helpCommand : helpGuidance;
  return third.actions[0]?.id === wanted ? [] : [`does not begin with “${wanted}” at attempt 3`];
}

const blurred = { code: '493', title: 'We can’t use this photo', description: 'It may be blurred or dark.' };
const blurredId = {
  ...blurred,
  language: 'id',
  title: 'Foto belum bisa dipakai',
  description: 'Foto mungkin buram atau gelap.',
};

const secondTryDiffers: MessagesRule = {
  kind: 'messages',
  id: 'second-try-differs',
  title: 'The second try reads differently',
  says: 'At attempt 2 the title says that it is still so, and the steps are others, unless help was the first already. At attempt 3 help goes first: the button for it, or staff where there is none. Successes, moments of progress and what is only good to know are left out.',
  examples: {
    good: [
      createExampleVariant({ ...blurred, actions: [hold, takePhoto] }),
      createExampleVariant({
        ...blurred,
        attempt: 2,
        title: 'We still can’t use your photo',
        actions: [face, takePhoto],
      }),
      createExampleVariant({
        ...blurred,
        attempt: 3,
        title: 'We still can’t use your photo',
        actions: [getHelp, takePhoto],
      }),
      createExampleVariant({ ...blurredId, actions: [holdId, takePhotoId] }),
      createExampleVariant({
        ...blurredId,
        attempt: 2,
        title: 'Foto masih belum bisa dipakai',
        actions: [faceId, takePhotoId],
      }),
    ],
    bad: [
      createExampleVariant({ ...blurred, actions: [hold, takePhoto] }),
      createExampleVariant({ ...blurred, attempt: 2, actions: [hold, takePhoto] }),
      createExampleVariant({ ...blurred, attempt: 3, actions: [hold, takePhoto] }),
      createExampleVariant({ ...blurredId, actions: [holdId, takePhotoId] }),
      createExampleVariant({ ...blurredId, attempt: 2, actions: [holdId, takePhotoId, getHelpId] }),
    ],
  },
  check(variants) {
    const groups = groupBy(variants.filter(canBeRepeated), (variant) => getSituationKey(variant, 'attempt'));
    return groups.flatMap((group) => {
      const [first, second, third] = [1, 2, 3].map((attempt) => group.find((variant) => variant.attempt === attempt));
      return [
        ...(first && second
          ? reportProblems(
              second,
              `${second.title} / ${formatSteps(second)}`,
              findRepeatedProblems(first, second),
              'write a “_repeated” title, and give the code a better step for the second try',
            )
          : []),
        ...(third ? reportProblems(third, formatSteps(third), findThirdProblems(third), 'put help first') : []),
      ];
    });
  },
};

/** The rules about what is on the screen: its buttons, and what changes from try to try. */
export const screenRules: readonly MessagesRule[] = [unofferedCommand, secondTryDiffers];
